import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { preview } from './builders';

const data = '../shared/data';
const folders = ['exports', 'nce', 'catalogue', 'api-recorded', 'api-docs', 'api-docs/raw-invalid', 'api-fixtures-springsocial'];
const isThere = existsSync(data);

test.skipIf(!isThere)(
  `every collected file is accepted as what it is or refused with its sentence${isThere ? '' : ' (skipped: ../shared/data is not there)'}`,
  async () => {
    const lines: string[] = [];
    for (const folder of folders) {
      for (const name of readdirSync(`${data}/${folder}`).sort()) {
        const path = `${data}/${folder}/${name}`;
        if (statSync(path).isFile()) lines.push(`${folder}/${name}\t${await outcome(readFileSync(path))}`);
      }
    }
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('shared-files.txt');
  },
  60_000,
);

/** `accepted KIND ROWS`, or `refused SENTENCE where` for the first problem. */
async function outcome(content: Uint8Array): Promise<string> {
  const result = await preview(content);
  if (result.isAccepted) return `accepted ${result.kind} ${result.rows}`;
  const [problem] = result.problems;
  const place = problem?.path ?? [problem?.line, problem?.column].filter((part) => part !== undefined).join(' ');
  return `refused ${problem?.id} ${place}`.trim();
}
