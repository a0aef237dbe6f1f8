import { type ButtonHTMLAttributes, type MouseEvent, useContext, useEffect, useRef } from 'react';
import { PressGuardContext } from './press-guard';

interface TrustedButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'onClick' | 'type'> {
  onPress: () => void;
}

/**
 * A button that only a person can press, and by pointer only while it can be seen: the portal's scripts reach into an open shadow root, but
 * their clicks are not trusted, and what a page lays over a button would lend it somebody else's click. The keyboard goes where the focus
 * shows it going.
 */
export function TrustedButton({ onPress, className = 'button', ...rest }: TrustedButtonProps) {
  const guard = useContext(PressGuardContext);
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => (ref.current ? guard.watch(ref.current) : undefined), [guard]);
  const press = async ({ nativeEvent, currentTarget }: MouseEvent<HTMLButtonElement>) => {
    if (!nativeEvent.isTrusted) return;
    // Without a pointer the browser counts no clicks.
    const isByKeyboard = nativeEvent.detail === 0;
    const asked = isByKeyboard || guard.isInSight(currentTarget, nativeEvent);
    const wasInSight = typeof asked === 'boolean' ? asked : await asked;
    guard.pressed(wasInSight);
    if (wasInSight) onPress();
  };
  return <button ref={ref} type="button" className={className} onClick={(event) => void press(event)} {...rest} />;
}
