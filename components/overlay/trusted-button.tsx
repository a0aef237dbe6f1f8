import type { ButtonHTMLAttributes, MouseEvent } from 'react';

interface TrustedButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'onClick' | 'type'> {
  onPress: () => void;
}

/** A button that only a person can press: the portal's scripts reach into an open shadow root, and their clicks are not trusted. */
export function TrustedButton({ onPress, className = 'button', ...rest }: TrustedButtonProps) {
  const press = (event: MouseEvent) => {
    if (event.nativeEvent.isTrusted) onPress();
  };
  return <button type="button" className={className} onClick={press} {...rest} />;
}
