import { Button } from '@fluentui/react-components';
import type { Judgement, TwinGroup } from '../../utils/consolidation/judgement';
import { useTexts } from '../texts/use-texts';
import type { OpenDialog } from './customer-dialogs';
import type { SubscriptionRows } from './subscription-rows';

interface PairOutcomeProps {
  rows: SubscriptionRows;
  judgement: Judgement;
  acceptedReasonOf: (group: TwinGroup) => string | undefined;
  onAsk: (open: OpenDialog) => void;
  onUnlink: (group: TwinGroup) => void;
  onSameProduct: (from: string, to: string) => void;
  /** Whether that was said before. */
  areNamesConfirmed: (from: string, to: string) => boolean;
}

/** How From and To compare, and what the admin may say about it. */
export function PairOutcome({ rows: { group, from, to }, judgement, acceptedReasonOf, onAsk, ...props }: PairOutcomeProps) {
  const { t } = useTexts();
  const [first] = from;
  const name = first?.name ?? to[0]?.name ?? '';
  const accepted = group && acceptedReasonOf(group);
  const outcome = group?.outcome ?? first?.outcome ?? to[0]?.outcome ?? 'unreadable';
  const isSum = group !== undefined && group.from.length + group.to.length > 2;
  const isByHand = group !== undefined && (group.isSuggestion || group.pass === 'hand');
  const names = isByHand ? namesOfOneProduct(from, to) : undefined;
  return (
    <>
      <span className="outcome" data-outcome={outcome}>
        {t(`rules:outcome.${outcome}`)}
      </span>
      {isSum && group.fromQuantity !== null && group.toQuantity !== null && (
        <span className="secondary">
          {t('dashboard:subscriptions.together', { quantity: `${group.fromQuantity} → ${group.toQuantity}` })}
        </span>
      )}
      {group?.isSuggestion && <span className="secondary">{t('dashboard:subscriptions.suggested')}</span>}
      {accepted !== undefined && <span className="secondary">{t('dashboard:difference.accepted', { reason: accepted })}</span>}
      <span className="pair-actions">
        {group && !group.isSuggestion && group.differences.length > 0 && accepted === undefined && (
          <Button
            size="small"
            aria-label={t('dashboard:difference.acceptOf', { name })}
            onClick={() => onAsk({ ask: 'difference', group })}
          >
            {t('dashboard:difference.accept')}
          </Button>
        )}
        {names && !props.areNamesConfirmed(names.from, names.to) && (
          <Button
            size="small"
            aria-label={t('dashboard:names.confirmOf', names)}
            onClick={() => props.onSameProduct(names.from, names.to)}
          >
            {t('dashboard:names.confirm')}
          </Button>
        )}
        {first && (!group || group.isSuggestion) && judgement.to.length > 0 && (
          <Button
            size="small"
            aria-label={t('dashboard:link.openOf', { name })}
            onClick={() => onAsk({ ask: 'link', subscription: first })}
          >
            {t('dashboard:link.open')}
          </Button>
        )}
        {group && (
          <Button
            size="small"
            aria-label={t(group.isSuggestion ? 'dashboard:unlink.noPairOf' : 'dashboard:unlink.openOf', { name })}
            onClick={() => props.onUnlink(group)}
          >
            {t(group.isSuggestion ? 'dashboard:unlink.noPair' : 'dashboard:unlink.open')}
          </Button>
        )}
      </span>
    </>
  );
}

/** Where each side has one name and they differ: only then is it clear which two names would mean one product. */
function namesOfOneProduct(from: SubscriptionRows['from'], to: SubscriptionRows['to']): { from: string; to: string } | undefined {
  const [a, ...otherFrom] = new Set(from.map(({ name }) => name));
  const [b, ...otherTo] = new Set(to.map(({ name }) => name));
  if (a === undefined || b === undefined || a === b || otherFrom.length + otherTo.length > 0) return undefined;
  return { from: a, to: b };
}
