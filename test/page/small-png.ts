/**
 * Writes a screenshot anew with a palette, which takes a third of the bytes.
 *
 * @see https://www.w3.org/TR/png-3/#5Chunk-layout
 */
import { crc32, deflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** @param page a page to read the picture with */
export async function smallPng(page: Page, png: Buffer): Promise<Buffer> {
  const { width, height, palette, rows } = await page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const { width, height } = image;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = new Uint32Array(
      context?.getImageData(0, 0, width, height).data.buffer ?? new ArrayBuffer(),
    );
    const counts = new Map<number, number>();
    for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
    const colours = [...counts].sort(([, one], [, other]) => other - one).map(([colour]) => colour);
    const channels = (colour: number) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
    const palette = colours.slice(0, 256).map(channels);
    const nearest = (colour: number) => {
      const far = palette.map((one) =>
        channels(colour).reduce((sum, value, at) => sum + (value - (one[at] ?? 0)) ** 2, 0),
      );
      return far.indexOf(Math.min(...far));
    };
    const index = new Map(colours.map((colour, at) => [colour, at < 256 ? at : nearest(colour)]));
    let rows = '';
    for (let y = 0; y < height; y += 1) {
      rows += '\0';
      for (let x = 0; x < width; x += 1)
        rows += String.fromCharCode(index.get(pixels[y * width + x] ?? 0) ?? 0);
    }
    return { width, height, palette, rows: btoa(rows) };
  }, png.toString('base64'));

  const chunk = (type: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(data.length, 0);
    ends.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', deflateSync(Buffer.from(rows, 'base64'), { level: 9, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
