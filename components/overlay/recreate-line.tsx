import { useState } from 'react';
import type { CartComparison, ComparedLine } from '../../utils/consolidation/compare-cart';
import type { ToRecreate } from '../../utils/consolidation/judgement';
import { useTexts } from '../texts/use-texts';
import type { CatalogueState, FilledLine, FillState, OverlayActions } from './overlay-model';
import type { Tone } from './tone';
import { TrustedButton } from './trusted-button';
import type { Translate } from './words';

interface RecreateLineProps {
  line: ToRecreate;
  lines: ToRecreate[];
  fill: FillState;
  catalogue: CatalogueState | undefined;
  cart: CartComparison | undefined;
  actions: OverlayActions;
}

/** One product to buy: how many, on which terms, under which base, and where it stands on this page. */
export function RecreateLine({ line, lines, fill, catalogue, cart, actions }: RecreateLineProps) {
  const { t } = useTexts();
  const id = line.from[0] ?? '';
  const { addOnOf } = line;
  const base = addOnOf === undefined ? undefined : lines.find(({ from }) => from.includes(addOnOf));
  const inCart = cart?.lines.find((compared) => compared.line === id);
  const result = fill.state === 'filled' ? fill.lines[id] : undefined;
  const place = catalogue?.step === 'select' && line.isFillable ? catalogue.lines[id] : undefined;
  const isInCart = inCart !== undefined && (inCart.state !== 'missing' || catalogue?.step === 'review');
  const state = isInCart ? cartChip(inCart, t) : result && filledChip(result, t);
  const isMissing = place && 'reason' in place;
  return (
    <li className={`line ${base ? 'line-addon' : ''}`}>
      <p className="line-name">
        <bdi>
          {line.note === 'quantity-unknown'
            ? t('overlay:recreate.noQuantity', { name: line.name })
            : t('overlay:recreate.quantity', { name: line.name, quantity: line.quantity })}
        </bdi>
      </p>
      {termsOf(line, t) !== '' && <p className="hint">{termsOf(line, t)}</p>}
      {base && <p className="hint">{t('overlay:recreate.addOn', { name: base.name })}</p>}
      {line.note && <p className="hint">{t(`overlay:recreate.note.${line.note}`)}</p>}
      {state && <p className={`chip chip-${state.tone}`}>{state.words}</p>}
      {isInCart && inCart.isTermUnseen && <p className="hint">{t('overlay:recreate.cart.termUnseen')}</p>}
      {isMissing && !isInCart && !result && <p className="hint">{t(`reading:notFilled.${place.reason}`, { ...place })}</p>}
      {isMissing && !isInCart && line.replacedBy && (
        <p className="hint">{t('overlay:recreate.replacedBy', { names: replacements(line) })}</p>
      )}
      {isMissing && !isInCart && place.reason === 'offer-not-found' && <SearchFor name={line.name} copy={actions.copy} />}
      {place && 'isHere' in place && !isInCart && (
        <TrustedButton
          className="button subtle line-button"
          aria-label={t('overlay:recreate.showNamed', { name: line.name })}
          onPress={() => actions.showOffer(id)}
        >
          {t('overlay:recreate.show')}
        </TrustedButton>
      )}
    </li>
  );
}

/** What lies in the cart although the plan knows nothing of it. */
export function CartOnly({ line }: { line: ComparedLine }) {
  const { t } = useTexts();
  return (
    <li className="line">
      <p className="line-name">
        <bdi>{t('overlay:recreate.quantity', { name: line.name, quantity: line.inCart ?? '?' })}</bdi>
      </p>
      <p className="chip chip-danger">{t('overlay:recreate.cart.not-planned')}</p>
      {line.note && <p className="hint">{t(`overlay:recreate.note.${line.note}`)}</p>}
    </li>
  );
}

/** The catalogue's search box wants the product's name. */
function SearchFor({ name, copy }: { name: string; copy: OverlayActions['copy'] }) {
  const { t } = useTexts();
  const [outcome, setOutcome] = useState<'copied' | 'notCopied'>();
  return (
    <p className="hint">
      <TrustedButton
        className="button subtle line-button"
        aria-label={t('overlay:recreate.copyNamed', { name })}
        onPress={() => void copy(name).then((isCopied) => setOutcome(isCopied ? 'copied' : 'notCopied'))}
      >
        {t('overlay:recreate.copy')}
      </TrustedButton>{' '}
      <span role="status">{outcome && t(`overlay:recreate.${outcome}`)}</span>
    </p>
  );
}

function termsOf({ term, billingFrequency }: ToRecreate, t: Translate): string {
  const say = t as (key: string) => string; // term and frequency are texts of the facts; unknown ones have no words and stay out
  const words = [term && `overlay:recreate.term.${term}`, billingFrequency && `overlay:recreate.billing.${billingFrequency}`];
  return words.flatMap((key) => (key ? [say(key)] : [])).join(', ');
}

const replacements = ({ replacedBy = [] }: ToRecreate): string => replacedBy.map(({ sku, title }) => title ?? sku).join('; ');

interface Chip {
  tone: Tone;
  words: string;
}

function filledChip(result: FilledLine, t: Translate): Chip {
  if (result.filled) return { tone: 'good', words: t('overlay:recreate.filled', { quantity: result.quantity }) };
  return {
    tone: 'danger',
    words: t('overlay:recreate.notFilled', { reason: t(`reading:notFilled.${result.reason}`, { ...result }) }),
  };
}

function cartChip({ state, inCart, planned }: ComparedLine, t: Translate): Chip {
  return {
    tone: state === 'equal' ? 'good' : 'danger',
    words: t(`overlay:recreate.cart.${state}`, { inCart: inCart ?? 0, planned: planned ?? 0 }),
  };
}
