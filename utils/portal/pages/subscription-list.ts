import type { SubscriptionListCapture } from '../../consolidation/capture';
import type { ListedSubscription, Section } from '../../consolidation/subscription';
import { customerNameIn } from '../customer-name';
import { customerOf, pathTemplate } from '../customer-path';
import { definePage, type Reading, type ReadingOptions } from '../define-page';
import { keepWindow } from '../keep-window';
import { idsOf, type Look, lookUntilStill } from '../look';
import { endGracefully, ReadingEnded, startVisit, tryWayBack, type Visit } from '../patience';
import { customerPath } from '../portal-path';
import { press } from '../press';
import { type ListReading, readWholeList } from '../read-list';
import type { SubscriptionLine } from '../read-subscription-rows';
import { lookAtSections, sectionTabs, troubleOf } from '../subscription-sections';
import { type Survey, survey } from '../survey';

export const examples = [
  '/commerce/customers/{guid}/subscriptions',
  '/dashboard/commerce2/customers/{guid}/subscriptions',
  '/en-us/dashboard/v2/customers/{guid}/subscriptions',
  '/dashboard/v2/customers/{guid}/subscriptions/',
  '/pcv/customers/{guid}/subscriptions',
];

export const matches = /* @__PURE__ */ customerPath('subscriptions');

export default /* @__PURE__ */ definePage({
  id: 'subscription-list',
  examples,
  matches,
  read: (root, options) => endGracefully(() => readSubscriptions(root, options)),
});

type SectionReading = SubscriptionListCapture['sections'][number];

async function readSubscriptions(root: Document, options?: ReadingOptions): Promise<Reading<SubscriptionListCapture>> {
  const visit = startVisit(root, options);
  const customer = customerOf(visit.url);
  if (!matches(visit.url) || !customer) return { ok: false, reason: 'not-this-page' };
  await lookUntilStill(visit, lookAtAll);
  const page = survey(root, visit.url);
  const tabs = sectionTabs(page);
  const sections = await keepWindow(visit, () => (tabs.length > 0 ? readTabs(visit) : readSections(visit)));
  refuseRepeated(sections);
  const name = customerNameIn(page, 'subscriptions', 'subscription');
  return {
    ok: true,
    capture: {
      page: 'subscription-list',
      path: pathTemplate(visit.url),
      customer,
      ...(name !== undefined && { customerName: name }),
      sections,
    },
  };
}

/** All lists on screen together: whether the page stands still, and what is wrong with it. */
function lookAtAll(page: Survey): Look<SubscriptionLine> {
  const looks = lookAtSections(page);
  const trouble = troubleOf(page, looks);
  return {
    page,
    rows: looks.flatMap(({ rows }) => rows),
    withoutId: sum(looks.map(({ withoutId }) => withoutId)),
    unreadable: sum(looks.map(({ unreadable }) => unreadable)),
    placeholders: sum(looks.map(({ placeholders }) => placeholders)),
    saysEmpty: looks.some(({ saysEmpty }) => saysEmpty),
    hasFilter: looks.some((look) => look.hasFilter),
    ...(trouble && { trouble }),
  };
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

/**
 * One look at one section of the page. `before` = what the tab before showed: a tab may be marked as chosen while its panel still holds
 * the other's rows.
 */
function lookAt(section: Section, before = ''): (page: Survey) => Look<SubscriptionLine> {
  return (page) => {
    const looks = lookAtSections(page);
    const trouble = troubleOf(page, looks);
    const look = looks.find((candidate) => candidate.section === section);
    if (!look) return { ...lookAtAll(page), rows: [], trouble: trouble ?? { reason: 'list-not-found' } };
    if (look.rows.length > 0 && idsOf(look) === before) return { ...look, trouble: { reason: 'still-loading' } };
    return trouble ? { ...look, trouble } : look;
  };
}

async function readSections(visit: Visit): Promise<SectionReading[]> {
  const found = [...new Set(lookAtSections(survey(visit.root, visit.url)).map(({ section }) => section))];
  const sections: SectionReading[] = [];
  for (const section of found)
    sections.push(toSection(section, await readWholeList(withRowsSoFar(visit, sections), lookAt(section))));
  return sections;
}

/** Every tab in turn, and back to the one that was chosen. */
async function readTabs(visit: Visit): Promise<SectionReading[]> {
  const before = sectionTabs(survey(visit.root, visit.url));
  const chosen = before.find(({ isSelected }) => isSelected)?.section;
  if (!chosen) throw new ReadingEnded('columns-not-understood', 'no tab is marked as selected');
  const sections: SectionReading[] = [];
  try {
    for (const { section } of before) {
      if (visit.isStoppedByAdmin()) break;
      const shown = await chooseTab(visit, section);
      sections.push(toSection(section, await readWholeList(withRowsSoFar(visit, sections), lookAt(section, shown))));
    }
    return sections;
  } finally {
    await tryWayBack(visit, async (back) => void (await chooseTab(back, chosen)));
  }
}

/** Chooses a tab and hands back the ids that were on screen before, if it was not chosen already. */
async function chooseTab(visit: Visit, section: Section): Promise<string | undefined> {
  const before = survey(visit.root, visit.url);
  const tab = tabOf(before, section);
  if (tab?.isSelected) return undefined;
  const shown = idsOf(lookAtAll(before));
  if (tab) press(tab.element, 'tab');
  const started = performance.now();
  do {
    await visit.pause(visit.pace.look);
    if (tabOf(survey(visit.root, visit.url), section)?.isSelected) return shown;
  } while (performance.now() - started < visit.pace.patience);
  throw new ReadingEnded('list-not-found', 'a tab did not open');
}

const tabOf = (page: Survey, section: Section) => sectionTabs(page).find((tab) => tab.section === section);

function toSection(section: Section, { rows, completeness }: ListReading<SubscriptionLine>): SectionReading {
  return { section, rows: rows.map(({ subscription }) => subscription), completeness };
}

function withRowsSoFar(visit: Visit, sections: SectionReading[]): Visit {
  const before = sum(sections.map(({ rows }) => rows.length));
  return { ...visit, onProgress: ({ rows }) => visit.onProgress({ rows: before + rows }) };
}

/** One subscription stands in one section: the same id in two with different values means that one of them was not what it seemed. */
function refuseRepeated(sections: SectionReading[]): void {
  const seen = new Map<string, ListedSubscription>();
  for (const { rows } of sections) {
    for (const row of rows) {
      const known = seen.get(row.id);
      if (known && JSON.stringify(known) !== JSON.stringify(row)) throw new ReadingEnded('rows-contradict');
      seen.set(row.id, row);
    }
  }
}
