import type { CartComparison } from '../../utils/consolidation/compare-cart';
import type { AccountState, OverlayView } from '../../utils/consolidation/overlay-view';
import { useTexts } from '../texts/use-texts';
import { Message } from './message';
import type { CatalogueState, FillState, OverlayActions } from './overlay-model';
import { CartOnly, RecreateLine } from './recreate-line';
import { TrustedButton } from './trusted-button';
import { type Translate, unreadableWords } from './words';

interface ToRecreateProps {
  view: OverlayView;
  fill: FillState;
  catalogue: CatalogueState | undefined;
  actions: OverlayActions;
}

/** What is still to be bought for this customer, what became of it after `Fill quantities`, and in review whether the cart is that. */
export function ToRecreate({ view, fill, catalogue, actions }: ToRecreateProps) {
  const { t } = useTexts();
  const { toRecreate: lines, account } = view;
  const isTo = account.state === 'known' && account.side === 'to';
  const isReview = catalogue?.step === 'review';
  const canFill = isTo && !isReview && lines.some((line) => line.isFillable);
  const cart = isTo && typeof catalogue?.cart === 'object' ? catalogue.cart : undefined;
  return (
    <section className="block" aria-labelledby="to-recreate">
      <h2 id="to-recreate">{t('overlay:recreate.title')}</h2>
      {isTo && lines.length === 0 && (
        <p className="hint">{view.customer ? t('overlay:recreate.nothing') : t('overlay:recreate.notCaptured')}</p>
      )}
      {!isTo && (
        <Message
          role={account.state === 'unknown' ? undefined : 'alert'}
          tone="danger"
          text={t(`overlay:recreate.${whyNot(account)}`)}
        />
      )}
      {isTo && isReview && view.customer && <ReviewNote cart={catalogue.cart} />}
      {canFill && (
        <TrustedButton className="button primary" onPress={actions.fillQuantities} disabled={fill.state === 'running'}>
          {t('overlay:recreate.fill')}
        </TrustedButton>
      )}
      {!isReview && <FillNote fill={fill} form={catalogue?.form} />}
      <ul className="lines">
        {lines.map((line) => (
          <RecreateLine key={line.from.join()} line={line} {...{ lines, fill, catalogue, cart, actions }} />
        ))}
        {view.customer && cart?.lines.map((line) => line.line === undefined && <CartOnly key={line.name} line={line} />)}
      </ul>
    </section>
  );
}

function FillNote({ fill, form }: { fill: FillState; form: CatalogueState['form'] | undefined }) {
  const { t } = useTexts();
  if (fill.state === 'running') return <p role="status">{t('overlay:recreate.filling')}</p>;
  if (fill.state === 'stopped') return <Message role="alert" tone="danger" text={stoppedWords(fill, t)} />;
  if (fill.state === 'idle') return null;
  // A page that puts another number there must not be sent off by what was said before.
  const isRewritten = Object.values(fill.lines).some((line) => !line.filled && rewritten.has(line.reason));
  if (isRewritten) return <Message role="alert" tone="danger" text={t('overlay:recreate.rewritten')} />;
  return (
    <Message role="status" tone="attention" text={t(form === 'cart' ? 'overlay:recreate.checkCart' : 'overlay:recreate.check')} />
  );
}

const rewritten: ReadonlySet<string> = new Set(['quantity-not-taken', 'changed-since', 'page-refuses', 'page-changed']);

/** Before the admin buys. Where the cart can't be read, that is said: silence would look like agreement. */
function ReviewNote({ cart }: { cart: CartComparison | 'unreadable' | undefined }) {
  const { t } = useTexts();
  if (typeof cart !== 'object') return <Message role="alert" tone="attention" text={t('overlay:recreate.cart.cartUnreadable')} />;
  if (cart.isEqual) return <Message role="status" tone="good" text={t('overlay:recreate.cart.isEqual')} />;
  return <Message role="alert" tone="danger" text={t('overlay:recreate.cart.differs')} />;
}

function stoppedWords(fill: Extract<FillState, { state: 'stopped' }>, t: Translate): string {
  if (fill.kind === 'unreadable') return unreadableWords(fill.reason, t);
  return t('overlay:recreate.stopped', { reason: t(`overlay:refused.${fill.problem}`) });
}

function whyNot(account: AccountState): 'unknownSide' | 'wrongSide' | 'contradicted' {
  if (account.state === 'unknown') return 'unknownSide';
  return account.state === 'contradicted' ? 'contradicted' : 'wrongSide';
}
