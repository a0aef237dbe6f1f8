import { plainKit } from '../controls/plain-kit.tsx';
export const harmonyKit = plainKit;
