/** A name without letter case and separators: how names are compared, here and in pages. */
export function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
