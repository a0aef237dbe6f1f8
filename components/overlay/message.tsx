import { Icon } from './icon';
import { type Tone, toneIcons } from './tone';

interface MessageProps {
  tone: Tone;
  text: string;
  /** `alert` interrupts a screen reader, `status` waits for a pause; none = plain text. */
  role?: 'status' | 'alert';
  children?: React.ReactNode;
}

/** The role stands on the words alone: an outcome text begins its element. */
export function Message({ tone, text, role, children }: MessageProps) {
  return (
    <div className={`message message-${tone}`}>
      <Icon name={toneIcons[tone]} />
      <div className="message-text">
        <p role={role}>{text}</p>
        {children}
      </div>
    </div>
  );
}
