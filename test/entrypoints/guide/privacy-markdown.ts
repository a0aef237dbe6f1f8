import { storedPlaces } from '../../../components/guide/privacy-parts';
import { handbook } from '../../../components/texts/en/handbook';
import { permissions } from '../../../entrypoints/guide/permissions';
import { storedKinds } from '../../../entrypoints/guide/stored-kinds';

/** PRIVACY.md, from the same words and lists as the page in the extension. */
export function privacyMarkdown(): string {
  const { privacy, notMicrosoft } = handbook;
  return `${[
    `# ${privacy.title}`,
    privacy.intro,
    privacy.network,
    privacy.never,
    `## ${privacy.stored}`,
    privacy.storedIntro,
    ...storedPlaces.flatMap((place) => [
      `### ${privacy.place[place].title}`,
      privacy.place[place].text,
      table(
        [privacy.column.what, privacy.column.why, privacy.column.fields],
        storedKinds
          .filter((kind) => kind.place === place)
          .map((kind) => [
            privacy.kind[kind.id].what,
            privacy.kind[kind.id].why,
            [...('keys' in kind ? kind.keys : []), ...kind.fields].map((field) => `\`${field}\``).join(' '),
          ]),
      ),
    ]),
    `## ${privacy.seen.title}`,
    privacy.seen.text,
    `## ${privacy.remove.title}`,
    privacy.remove.text,
    `## ${privacy.permissions.title}`,
    table(
      [privacy.permissions.column.permission, privacy.permissions.column.why],
      permissions.map(({ permission, reason, isOptional }) => [
        `\`${permission}\`${isOptional ? ` (${privacy.permissions.optional})` : ''}`,
        privacy.permissions[reason],
      ]),
    ),
    notMicrosoft,
  ].join('\n\n')}\n`;
}

function table(header: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
