import type { Section } from '../consolidation/subscription';
import { lookAtSections, sectionTabs, troubleOf } from './subscription-sections';
import { survey } from './survey';
import { visibleText } from './walk';

/** The page's own word on the tab of a list; undefined where the page has no tabs. */
export function tabNamesOf(root: Document, url: URL): Map<Section, string> {
  return new Map(sectionTabs(survey(root, url)).map(({ section, element }) => [section, visibleText(element)]));
}

/**
 * The lists in front of the admin now that show nothing at all: of several tabs only the one that is open. Nothing here says that they are
 * empty; that takes the admin's own eyes.
 */
export function emptyLookingLists(root: Document, url: URL): Section[] {
  const page = survey(root, url);
  const looks = lookAtSections(page);
  if (page.isBusy || page.isHiddenTab || troubleOf(page, looks)) return [];
  return looks
    .filter(
      ({ rows, withoutId, unreadable, placeholders, hasFilter, statedTotal = 0 }) =>
        rows.length + withoutId + unreadable + placeholders + statedTotal === 0 && !hasFilter,
    )
    .map(({ section }) => section);
}
