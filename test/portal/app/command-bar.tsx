import { createElement, useContext } from 'react';
import { GenerationContext } from './controls/kit.ts';
import { PrefixContext } from './g3/harmony-kit.tsx';
import { Icon, type IconName } from './icon.tsx';

export type Command = { label: string; icon: IconName; onPress?(): void; disabled?: boolean };

export function CommandBar({ commands }: { commands: Command[] }) {
  const prefix = useContext(PrefixContext);
  if (useContext(GenerationContext) !== 'g3') return <PlainCommandBar commands={commands} />;
  return (
    <div className="command-bar" role="toolbar">
      {commands.map(({ label, icon, onPress, disabled }) =>
        createElement(
          `${prefix}he-button`,
          {
            key: label,
            class: 'he-button',
            appearance: 'command',
            type: 'button',
            disabled: disabled || undefined,
            onClick: disabled ? undefined : onPress,
          },
          <Icon name={icon} />,
          <span> {label}</span>,
        ),
      )}
    </div>
  );
}

/** 2023: the same bar, made of ordinary buttons. */
function PlainCommandBar({ commands }: { commands: Command[] }) {
  return (
    <div className="command-bar" role="toolbar">
      {commands.map(({ label, icon, onPress, disabled }) => (
        <button key={label} type="button" className="command" disabled={disabled} onClick={onPress}>
          <Icon name={icon} /> {label}
        </button>
      ))}
    </div>
  );
}
