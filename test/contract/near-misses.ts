/**
 * Texts that each pattern of the contract refuses, and that it would allow if it were a little looser. They are written down, not worked out
 * from the patterns, so that a pattern that is loosened by mistake allows one of them.
 */

interface NearMisses {
  /** The patterns, by their pointers in the document. */
  readonly at: readonly string[];
  /** With a space between; what cannot be seen is written as its picture, the empty text as `∅`. */
  readonly refused: string;
  /** How many of the smallest steps allow nothing more, such as a month 02 in the branch of the long months. */
  readonly idle?: number;
}

export const nearMisses: readonly NearMisses[] = [
  {
    at: ['/paths/~1jsonp~1orders~1send/get/parameters/1/schema'],
    refused: `
      # % @ [ ^ \` { a# a% a: a@ a[ a^ a\` a{ a-b a.# a.% a.@ a.[ a.^ a.\` a.{ a/b a.b# a.b% a.b/ a.b: a.b@ a.b[ a.b^
      a.b\` a.b{`,
  },
  {
    at: ['/components/schemas/Symbol'],
    refused: `
      a z ∅ ␡ 1␟0 ARNA␠a ARNA␠z ARNA␠␡ ARN␠␠1`,
    idle: 2,
  },
  {
    at: [
      '/components/schemas/Quantity',
      '/components/schemas/TrailingStop/oneOf/0/oneOf/0/properties/Value/oneOf/0',
    ],
    refused: `
      0 : 1: 5/9`,
  },
  {
    at: ['/components/schemas/TrailingStop/oneOf/0/oneOf/1/properties/Value/oneOf/0'],
    refused: `
      : -1 .: /1 1. 1: ./5 .0: .5/ .5: 1-0 1./ 1.: 5/9 .400 0.00 1.0.0 1.000`,
    idle: 2,
  },
  {
    at: ['/components/schemas/SignedPrice'],
    refused: `
      . : ∅ ./ .: /1 1. --5 1-0 1./ 1.: 1/0 1.0.0`,
  },
  {
    at: ['/components/schemas/TimeActivationRule/properties/TimeUtc'],
    refused: `
      1230:00 12:3000 2:30:00 /2:30:00 1/:30:00 12930:00 12:/0:00 12:3/:00 12:30900 12:30:/0 12:30:0/ 12:30:0:
      12:30:60 12:30;00 12:3::00 12:60:00 12;30:00 1::30:00 2/:59:59 24:59:59 32:30:00 12:30:0012:30:00`,
    idle: 1,
  },
  {
    at: ['/components/schemas/OrderBase/properties/AccountKey'],
    refused: `
      ∅ ␡ 1␠0`,
  },
  {
    at: ['/components/schemas/OptionalSignedPrice'],
    refused: `
      - . : ./ .: /1 1. --5 1-0 1./ 1.: 1/0 1.0.0`,
  },
  {
    at: ['/components/schemas/DurationTerms/oneOf/0/properties/GTDDate'],
    refused: `
      0/01/2026 0/29/2024 02/2/2024 02/28/226 02/282026 02/29/200 02/29/224 02/292024 02/9/2024 0228/2026 0229/2024
      04/0/2026 04/3/2026 04/30/226 04/302026 0430/2026 1/01/2026 12/1/2026 12/31/226 12/312026 1231/2026 2/28/2026
      2/29/2024 4/30/2026 /1/01/2026 /2/28/2026 /2/29/2024 /4/30/2026 00/01/2026 01/00/2026 01/0:/2026 02.28/2026
      02.29/2024 02//8/2026 02/00/2026 02/1//2026 02/1:/2026 02/2//2026 02/28.2026 02/28/0026 02/28/2/26 02/28/2:26
      02/28/:026 02/2802026 02/29.2024 02/29/0024 02/29/0600 02/29/1000 02/29/1100 02/29/1300 02/29/1500 02/29/1700
      02/29/1946 02/29/1966 02/29/1986 02/29/1991 02/29/1993 02/29/1995 02/29/1997 02/29/19:6 02/29/2/00 02/29/2/24
      02/29/20/0 02/29/20/4 02/29/200/ 02/29/2001 02/29/2002 02/29/2003 02/29/2005 02/29/2007 02/29/2009 02/29/2010
      02/29/2014 02/29/202/ 02/29/2021 02/29/2023 02/29/2025 02/29/2026 02/29/2027 02/29/2029 02/29/2034 02/29/2054
      02/29/2074 02/29/2094 02/29/2100 02/29/2200 02/29/2300 02/29/2500 02/29/2700 02/29/2900 02/29/2:24 02/29/3000
      02/29/4600 02/29/5000 02/29/6600 02/29/7000 02/29/8600 02/29/9000 02/29/:024 02/29/:600 02/2902024 02/2:/2024
      02/31/2026 02/39/2024 02028/2026 02029/2024 04.30/2026 04/00/2026 04/3//2026 04/30.2026 04/30/0026 04/30/2/26
      04/30/2:26 04/30/:026 04/3002026 04/31/2026 04/40/2026 04030/2026 06/31/9999 09//1/1000 09/0:/1000 09/31/1000
      0:/01/2026 1//31/2026 10/1//2026 10/1:/2026 11/31/2026 12.31/2026 12//1/2026 12/3//2026 12/31.2026 12/31/0026
      12/31/2/26 12/31/2:26 12/31/:026 12/3102026 12/32/2026 12/41/2026 12031/2026 13/31/2026 14/30/2026 21/01/2026
      22/31/2026 02/28/12026 04/30/12026 12/31/12026 ␟12/31/2026`,
    idle: 24,
  },
  {
    at: ['/components/schemas/Price'],
    refused: `
      : -1 .: /1 1. 1: .5/ .5: 0.0 1-0 1./ 1.: 5/9 1.0.0`,
  },
  {
    at: ['/components/schemas/OptionalPrice'],
    refused: `
      . : -1 ./ .: /1 1. 1-0 1./ 1.: 1/0 1.0.0`,
    idle: 1,
  },
  {
    at: ['/components/schemas/Error/properties/StatusCode/oneOf/1'],
    refused: `
      40 000 4/0 4:0 600 1400`,
  },
  {
    at: ['/components/responses/Forbidden/content/text~1html/schema'],
    refused: `
      <hml> <htl> <htm> <tml> ;html> <gtml> <hsml> <htll> <htmk> <html= <html? <htmm> <htnl> <huml> <itml> =html>`,
  },
];
