import type { Event } from '../../utils/consolidation/event';
import type { CustomerFacts } from '../../utils/consolidation/facts';
import { namedSubscriptions } from '../../utils/consolidation/named-subscriptions';
import { useTexts } from '../texts/use-texts';
import { useEventSentence } from './use-event-sentence';

/** A decision in one sentence with the subscriptions that it names, and who made it. */
export function useDecisionWords({
  facts,
  device,
  accountNameOf,
}: {
  facts?: CustomerFacts;
  /** This database's own id. */
  device: string | undefined;
  accountNameOf: (account: string | null) => string;
}): { sentenceOf: (event: Event) => string; whoOf: (event: Event) => string } {
  const { t } = useTexts();
  const plainSentenceOf = useEventSentence(accountNameOf);
  const names = new Map(
    (facts?.accounts ?? []).flatMap((side) =>
      side.subscriptions.map(({ id, listed, detail }) => [id, listed?.name ?? detail?.name ?? id] as const),
    ),
  );
  return {
    sentenceOf: (event) => {
      const about = namedSubscriptions(event).map((id) => names.get(id) ?? id);
      const sentence = plainSentenceOf(event);
      return about.length === 0 ? sentence : t('dashboard:log.aboutSubscriptions', { sentence, names: about.join(', ') });
    },
    whoOf: ({ by, device: made }) => {
      const where = made === device ? t('dashboard:log.thisDevice') : t('dashboard:log.deviceCalled', { device: made.slice(0, 8) });
      return by === undefined ? where : `${by}, ${where}`;
    },
  };
}
