import { createContext, type ReactNode, useContext } from 'react';
import { harmonyKit } from '../g3/harmony-kit.tsx';
import type { Generation } from '../route.ts';
import { plainKit } from './plain-kit.tsx';

export type Option = { value: string; label: string };

/** The controls a form is made of. Up to 2023 they are the browser's own; since then custom elements. */
export type Kit = {
  Button(props: { children: string; onPress(): void; primary?: boolean; disabled?: boolean }): ReactNode;
  TextField(props: { label: string; value: string; onChange(value: string): void; required?: boolean }): ReactNode;
  /** The word behind it ("Licenses") is not part of the value. */
  QuantityField(props: {
    label: string;
    hideLabel?: boolean;
    value: string;
    onChange(value: string): void;
    unit: string;
    disabled?: boolean;
  }): ReactNode;
  Radio(props: { name: string; label: string; checked: boolean; onCheck(): void; note?: string; disabled?: boolean }): ReactNode;
  Checkbox(props: { label: string; checked: boolean; onChange(checked: boolean): void; disabled?: boolean }): ReactNode;
  Select(props: {
    label: string;
    hideLabel?: boolean;
    value: string;
    options: Option[];
    onChange(value: string): void;
    disabled?: boolean;
  }): ReactNode;
};

export const GenerationContext = createContext<Generation>('g2');

export function useKit(): Kit {
  return useContext(GenerationContext) === 'g3' ? harmonyKit : plainKit;
}
