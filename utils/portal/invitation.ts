import { type Guid, parseGuid } from '../consolidation/guid';
import type { Survey } from './survey';
import { attributeOf } from './unclobbered';

export interface Invitation {
  link: string;
  /** The whole text around the link, as the page offers it for an e-mail. */
  text: string;
  /** The partner tenant that invites: whoever is signed in. */
  partnerId?: Guid;
  /** The link asks for delegated administration as well (`DAP=true`). */
  includesPermissions?: boolean;
}

const addresses = /https:\/\/[^\s"'<>]+/g;

/** The invitation of the partner that is signed in, from a field, text or link on the page; undefined without one, or with two different ones. */
export function invitationIn(page: Survey): Invitation | undefined {
  const texts = [...page.controls.flatMap(({ element }) => textsOf(element)), ...page.leaves.map(({ text }) => text)];
  const found = texts.flatMap((text) => [...text.matchAll(addresses)].flatMap(([link]) => invitationFrom(link, text)));
  // The longest text is the whole e-mail; a bare link may stand beside it.
  const [first] = found.sort((a, b) => b.text.length - a.text.length);
  return new Set(found.map(({ partnerId }) => partnerId)).size === 1 ? first : undefined;
}

function textsOf(element: Element): string[] {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) return [element.value];
  const href = attributeOf(element, 'href');
  return href === null ? [] : [href];
}

/**
 * `…?invType=ResellerRelationship&partnerId={guid}&DAP=true#/…`; before 2020 `…?type=ResellerRelationship&id={guid}`. The links of indirect
 * relationships carry the ids of two partners and don't say which of them is signed in.
 */
function invitationFrom(link: string, text: string): Invitation[] {
  const parameters = URL.parse(link)?.searchParams;
  const type = parameters?.get('invType') ?? parameters?.get('type') ?? '';
  if (!parameters || !/^(?:Indirect)?ResellerRelationship$/i.test(type)) return [];
  const id = /^Indirect/i.test(type) ? undefined : parseGuid(parameters.get('partnerId') ?? parameters.get('id') ?? '');
  const permissions = parameters.get('DAP')?.toLowerCase();
  return [
    {
      link,
      text,
      ...(id && { partnerId: id }),
      ...((permissions === 'true' || permissions === 'false') && { includesPermissions: permissions === 'true' }),
    },
  ];
}
