import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { registerHarmonyElements } from './g3/register.ts';
import { parseRoute } from './route.ts';
import { allowEmptyMarkupOnly } from './trusted-types.ts';
import './styles/tokens.css';
import './styles/shell.css';
import './styles/controls.css';
import './styles/pages.css';
import './styles/plain.css';

allowEmptyMarkupOnly();
registerHarmonyElements();

// The 2026 pages live in <he-shell>; the older ones in a div.
const isHarmony = parseRoute(location.pathname).generation === 'g3';
const host = document.createElement(isHarmony ? 'he-shell' : 'div');
if (!isHarmony) host.id = 'root';
document.body.append(host);
createRoot(host).render(<App />);
