import type { Happening, Method } from '../../utils/consolidation/event';
import type { ExplanationLine } from '../../utils/consolidation/explanation';
import type { JudgedFromSubscription, JudgedSubscription, Judgement, TwinGroup } from '../../utils/consolidation/judgement';
import type { Instant } from '../../utils/consolidation/subscription';
import { useTexts } from '../texts/use-texts';
import { AnswerDialog } from './answer-dialog';
import { ChooseSubscriptionsDialog } from './choose-subscriptions-dialog';
import { ExplanationDialog } from './explanation-dialog';
import { LinkDialog } from './link-dialog';
import { MethodDialog } from './method-dialog';
import { PriceDialog } from './price-dialog';
import { ReasonDialog } from './reason-dialog';

/** What is being asked about a customer; one question at a time. */
export type OpenDialog =
  | { ask: 'not-moving' }
  | { ask: 'method'; subscription: JudgedFromSubscription }
  | { ask: 'difference'; group: TwinGroup }
  | { ask: 'link'; subscription: JudgedFromSubscription }
  | { ask: 'price'; subscription: JudgedFromSubscription }
  | { ask: 'note'; subscription?: JudgedSubscription }
  | { ask: 'transfer-requested' | 'told-microsoft' | 'microsoft-answered' }
  | { ask: 'explanation'; subscription: JudgedSubscription };

/** The product that a price is for, the price that is known of it, and the currency of the account. */
export interface KnownPrice {
  product: string;
  price?: { monthlyPrice: number; currency: string };
  currency?: string;
}

interface CustomerDialogsProps {
  open: OpenDialog;
  judgement: Judgement;
  methodsOf: (subscription: JudgedFromSubscription) => Method[];
  priceOf: (subscription: JudgedFromSubscription) => KnownPrice;
  explanationOf: (subscription: JudgedSubscription) => ExplanationLine[];
  timeZone: string;
  now: Instant;
  /** About this customer. */
  onDecide: (happening: Happening) => void;
  /** About the whole project. */
  onDecideForAll: (happening: Happening) => void;
  onClose: () => void;
}

export function CustomerDialogs(props: CustomerDialogsProps) {
  const { open, judgement, onDecide, onClose } = props;
  const { t } = useTexts();
  switch (open.ask) {
    case 'not-moving':
      return (
        <ReasonDialog
          title={t('dashboard:customer.notMovingTitle')}
          help={t('dashboard:customer.notMovingHelp')}
          action={t('dashboard:customer.notMoving')}
          onClose={onClose}
          onReason={(reason) => onDecide({ type: 'marked-not-moving', payload: { reason } })}
        />
      );
    case 'method':
      return (
        <MethodDialog
          subscription={open.subscription}
          methods={props.methodsOf(open.subscription)}
          onClose={onClose}
          onChoose={(method, reason) =>
            onDecide({
              type: 'method-chosen',
              payload: { subscription: open.subscription.id, method, ...(reason !== undefined && { reason }) },
            })
          }
        />
      );
    case 'difference': {
      const { from, to } = open.group;
      return (
        <ReasonDialog
          title={t('dashboard:difference.title')}
          help={t('dashboard:difference.help')}
          action={t('dashboard:difference.accept')}
          onClose={onClose}
          onReason={(reason) => onDecide({ type: 'difference-accepted', payload: { from, to, reason } })}
        />
      );
    }
    case 'link':
      return (
        <LinkDialog
          subscription={open.subscription}
          candidates={judgement.to}
          onClose={onClose}
          onLink={(to) => onDecide({ type: 'twins-linked', payload: { from: [open.subscription.id], to } })}
        />
      );
    case 'price': {
      const { product, ...known } = props.priceOf(open.subscription);
      return (
        <PriceDialog
          product={open.subscription.name}
          {...known}
          onClose={onClose}
          onPrice={(monthlyPrice, currency) =>
            props.onDecideForAll({ type: 'price-set', payload: { product, monthlyPrice, currency, side: 'from' } })
          }
        />
      );
    }
    case 'note': {
      const { subscription } = open;
      return (
        <ReasonDialog
          title={subscription ? t('dashboard:note.titleOf', { name: subscription.name }) : t('dashboard:note.title')}
          help={t('dashboard:note.help')}
          label={t('dashboard:note.text')}
          needed={t('dashboard:note.textNeeded')}
          action={t('dashboard:note.save')}
          onClose={onClose}
          onReason={(text) =>
            onDecide({ type: 'note-added', payload: { text, ...(subscription && { subscription: subscription.id }) } })
          }
        />
      );
    }
    case 'transfer-requested':
      return (
        <ChooseSubscriptionsDialog
          what="transfer-requested"
          candidates={toTransfer(judgement)}
          onClose={onClose}
          onChosen={(subscriptions, expiresOn) =>
            onDecide({
              type: 'transfer-requested',
              payload: { subscriptions, ...(expiresOn !== undefined && { expiresAt: `${expiresOn}T23:59:59.999Z` }) },
            })
          }
        />
      );
    case 'told-microsoft':
      return (
        <ChooseSubscriptionsDialog
          what="told-microsoft"
          candidates={movedByMicrosoft(judgement)}
          onClose={onClose}
          onChosen={(subscriptions) => onDecide({ type: 'told-microsoft', payload: { subscriptions } })}
        />
      );
    case 'microsoft-answered':
      return <AnswerDialog onClose={onClose} onAnswer={(payload) => onDecide({ type: 'microsoft-answered', payload })} />;
    case 'explanation':
      return (
        <ExplanationDialog
          name={open.subscription.name}
          lines={props.explanationOf(open.subscription)}
          timeZone={props.timeZone}
          now={props.now}
          onClose={onClose}
        />
      );
  }
}

/** From subscriptions that leave by a transfer and have not left yet. */
export function toTransfer({ from }: Judgement): JudgedFromSubscription[] {
  return from.filter(({ method, stage }) => method === 'transfer' && stage !== 'done');
}

export function movedByMicrosoft({ from }: Judgement): JudgedFromSubscription[] {
  return from.filter(({ method, stage }) => method === 'moved-by-microsoft' && stage !== 'done');
}
