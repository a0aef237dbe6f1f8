import { writeFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';

/** Writes a picture as WebP, which is a fifth of the PNG; the browser has the encoder. */
export async function writeWebp(
  context: BrowserContext,
  png: Buffer,
  { file, width }: { file: string; width: number },
): Promise<void> {
  const page = await context.newPage();
  const encoded = await page.evaluate(
    async ({ source, width }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = width;
      canvas.height = Math.round((image.naturalHeight * width) / image.naturalWidth);
      const drawing = canvas.getContext('2d');
      if (!drawing) throw new Error('The browser draws no canvas.');
      drawing.imageSmoothingQuality = 'high';
      drawing.drawImage(image, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL('image/webp', 0.85);
    },
    { source: `data:image/png;base64,${png.toString('base64')}`, width },
  );
  writeFileSync(file, Buffer.from(encoded.replace(/^data:image\/webp;base64,/, ''), 'base64'));
  await page.close();
}
