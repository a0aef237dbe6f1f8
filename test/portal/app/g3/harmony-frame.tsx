import type { FrameProps } from '../shell/frame.tsx';
export function HarmonyFrame({ children }: FrameProps) { return <main>{children}</main>; }
