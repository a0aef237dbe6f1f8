import { createContext, createElement, useContext } from 'react';
import type { Kit } from '../controls/kit.ts';

/** `customer_`, `accexp_` …: which micro-frontend's elements a page uses. */
export const PrefixContext = createContext('customer_');

function useElement(name: string) {
  const prefix = useContext(PrefixContext);
  return (properties: Record<string, unknown>, ...children: React.ReactNode[]) =>
    createElement(`${prefix}he-${name}`, properties, ...children);
}

type ValueEvent = CustomEvent<{ value: string; checked: boolean }>;

export const harmonyKit: Kit = {
  Button({ children, onPress, primary, disabled }) {
    const make = useElement('button');
    return make(
      {
        appearance: primary ? 'primary' : 'secondary',
        type: 'button',
        disabled: disabled || undefined,
        onClick: disabled ? undefined : onPress,
      },
      <span>{children}</span>,
    );
  },
  TextField({ label, value, onChange, required }) {
    const make = useElement('text-field');
    return make({
      label,
      required: required || undefined,
      value,
      'onhe-input': (event: ValueEvent) => onChange(event.detail.value),
    });
  },
  QuantityField({ label, hideLabel, value, onChange, unit, disabled }) {
    const make = useElement('text-field');
    return make(
      {
        label,
        'label-hidden': hideLabel || undefined,
        type: 'number',
        disabled: disabled || undefined,
        value,
        'onhe-input': (event: ValueEvent) => onChange(event.detail.value),
      },
      <span slot="unit"> {unit}</span>,
    );
  },
  Radio({ name, label, checked, onCheck, note, disabled }) {
    const make = useElement('radio');
    return (
      <div className="radio">
        {make({ name, checked, disabled: disabled || undefined, 'onhe-change': onCheck }, label)}
        {note && <div className="radio-note">{note}</div>}
      </div>
    );
  },
  Checkbox({ label, checked, onChange, disabled }) {
    const make = useElement('checkbox');
    return make(
      { checked, disabled: disabled || undefined, 'onhe-change': (event: ValueEvent) => onChange(event.detail.checked) },
      label,
    );
  },
  Select({ label, value, options, onChange, disabled }) {
    const make = useElement('select');
    return make({
      label,
      options,
      value,
      disabled: disabled || undefined,
      'onhe-change': (event: ValueEvent) => onChange(event.detail.value),
    });
  },
};
