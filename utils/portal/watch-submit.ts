import type { Guid } from '../consolidation/guid';
import { means, type Term } from '../reading/vocabulary';
import { cartOn } from './cart';
import { customerOf, subscriptionOf } from './customer-path';
import { keyOf } from './offer-rows';
import { offersOn } from './offers';
import { matches as isAddSubscription } from './pages/add-subscription';
import { matches as isSubscriptionDetail } from './pages/subscription-detail';
import { chosenStatus, type StatusChoice } from './status-form';
import { isDisabled, survey } from './survey';
import { isElement, localNameOf, viewOf } from './unclobbered';
import { accessibleName, closestComposed, overlayHostName, roleOf } from './walk';

/** The admin pressed the page's own Submit, Buy or Confirm, with these values on screen at that moment. Whether the portal took them is not known. */
export type SubmitSeen =
  | {
      kind: 'purchase';
      customer?: Guid;
      /** Bought from a cart in review, not from ticked offers. */
      isCart: boolean;
      lines: { key: string; name: string; offerId?: string; quantity: number }[];
    }
  | { kind: 'status'; customer: Guid; subscription: Guid; to: 'suspended' | 'canceled' | 'active' };

export interface WatchSubmitOptions {
  signal: AbortSignal;
  onSubmit: (seen: SubmitSeen) => void;
  /** Default: the document's own address at the moment of the press. */
  url?: () => URL;
}

/**
 * Observes trusted presses of Submit, Buy, Confirm on an add-subscription page, and of Submit or Suspend and OK on a subscription's page.
 * Prevents nothing, changes nothing; keyboard presses count (they arrive as clicks). A status is told only when it is another than the one that
 * the page was shown with.
 */
export function watchSubmit(
  root: Document,
  { signal, onSubmit, url = () => new URL(root.location.href) }: WatchSubmitOptions,
): void {
  const watcher = new StatusWatcher(root, url);
  let lastPurchaseAt = Number.NEGATIVE_INFINITY;
  let lastCart = '';
  const tellPurchase = () => {
    // A form without a button tells by its submit event, one with a button by both.
    if (performance.now() - lastPurchaseAt < 500) return;
    const seen = purchaseOn(root, url());
    if (!seen) return;
    // A cart asks twice in some generations (Submit, then Buy): the same lines are one purchase.
    const cart = seen.isCart ? JSON.stringify(seen) : '';
    if (seen.isCart && cart === lastCart) return;
    lastCart = cart;
    lastPurchaseAt = performance.now();
    onSubmit(seen);
  };
  const view = viewOf(root);
  if (!view) return;
  const options = { capture: true, signal };
  view.addEventListener(
    'click',
    (event) => {
      const control = event.isTrusted ? pressedControl(event) : undefined;
      if (!control || isDisabled(control)) return;
      if (isAddSubscription(url())) {
        if (isNamed(control, ...buying)) tellPurchase();
      } else if (isSubscriptionDetail(url())) {
        const seen = watcher.pressed(control);
        if (seen) onSubmit(seen);
      }
    },
    options,
  );
  view.addEventListener(
    'submit',
    (event) => {
      // A submit event is trusted even when a script of the page set it off: only one that follows the admin's own act counts.
      if (event.isTrusted && navigator.userActivation.isActive && isAddSubscription(url())) tellPurchase();
    },
    options,
  );
  // Until the first touch the chosen radio is the status that the page was shown with; after it, a wish.
  for (const type of ['pointerdown', 'keydown'] as const) view.addEventListener(type, () => watcher.rememberShown(), options);
}

const buying: Term[] = ['submit', 'buy', 'confirm'];
const confirming: Term[] = ['ok', 'confirm', 'submit', 'suspend', 'cancel-subscription'];

function pressedControl(event: Event): Element | undefined {
  const path = event.composedPath().filter((target): target is Element => target instanceof Node && isElement(target));
  if (path.some((element) => localNameOf(element) === overlayHostName)) return undefined;
  return path.find((element) => /^(?:button|link|menuitem)$/.test(roleOf(element)));
}

const isNamed = (control: Element, ...terms: Term[]) => means(accessibleName(control), ...terms);

type Purchase = Extract<SubmitSeen, { kind: 'purchase' }>;

/** What a Submit sends: the ticked offers, or the cart in review. A press beside a catalogue with `Add to cart` buys nothing yet. */
function purchaseOn(root: Document, url: URL): Purchase | undefined {
  const page = survey(root, url);
  const offers = offersOn(page);
  const cart = cartOn(page, offers.length > 0);
  const bought = cart
    ? cart.step === 'review'
      ? cart.lines.map((line) => ({ ...line, key: keyOf(line.offerId, line.name) }))
      : []
    : offers.filter(({ isTicked }) => isTicked);
  const lines = bought.flatMap(({ key, name, offerId, quantity }) =>
    quantity === null || quantity < 1 ? [] : [{ key, name, ...(offerId !== undefined && { offerId }), quantity }],
  );
  const customer = customerOf(url);
  if (lines.length === 0) return undefined;
  return { kind: 'purchase', ...(customer && { customer }), lines, isCart: cart !== undefined };
}

/** What the admin wants of a subscription's status, over the radio form and the form with a Suspend button and a dialog. */
class StatusWatcher {
  private shown: { address: string; choice: StatusChoice | undefined } | undefined;
  /** A Suspend (or Cancel subscription) button was pressed: the dialog's OK will mean it. */
  private asked: { address: string; to: StatusChoice } | undefined;

  constructor(
    private readonly root: Document,
    private readonly url: () => URL,
  ) {}

  rememberShown(): void {
    const url = this.url();
    if (!isSubscriptionDetail(url) || this.shown?.address === url.href) return;
    this.shown = { address: url.href, choice: chosenStatus(survey(this.root, url)) };
  }

  pressed(control: Element): SubmitSeen | undefined {
    const address = this.url().href;
    const isInDialog = closestComposed(control, (element) => /^(?:dialog|alertdialog)$/.test(roleOf(element))) !== undefined;
    if (isInDialog) {
      const asked = this.asked?.address === address ? this.asked.to : undefined;
      this.asked = undefined;
      return asked && isNamed(control, ...confirming) ? this.tell(asked) : undefined;
    }
    if (isNamed(control, 'suspend')) this.asked = { address, to: 'suspended' };
    else if (isNamed(control, 'cancel-subscription')) this.asked = { address, to: 'cancel-subscription' };
    else if (isNamed(control, 'reactivate')) this.asked = { address, to: 'active' };
    if (!isNamed(control, 'submit')) return undefined;
    const choice = chosenStatus(survey(this.root, this.url()));
    const before = this.shown?.address === address ? this.shown.choice : undefined;
    return choice && choice !== before ? this.tell(choice) : undefined;
  }

  private tell(choice: StatusChoice): SubmitSeen | undefined {
    const [customer, subscription] = [customerOf(this.url()), subscriptionOf(this.url())];
    if (!customer || !subscription) return undefined;
    const to = choice === 'cancel-subscription' ? 'canceled' : choice;
    this.shown = { address: this.url().href, choice };
    return { kind: 'status', customer, subscription, to };
  }
}
