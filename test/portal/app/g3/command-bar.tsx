import { createElement, useContext } from 'react';
import { Icon, type IconName } from '../icon.tsx';
import { PrefixContext } from './harmony-kit.tsx';

export type Command = { label: string; icon: IconName; onPress?(): void; disabled?: boolean };

export function CommandBar({ commands }: { commands: Command[] }) {
  const prefix = useContext(PrefixContext);
  return (
    <div className="command-bar" role="toolbar">
      {commands.map(({ label, icon, onPress, disabled }) =>
        createElement(`${prefix}he-button`, { key: label, class: 'he-button', appearance: 'command', type: 'button', disabled: disabled || undefined, onClick: disabled ? undefined : onPress }, <Icon name={icon} />, <span> {label}</span>),
      )}
    </div>
  );
}
