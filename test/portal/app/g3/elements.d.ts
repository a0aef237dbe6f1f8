import 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      // Custom elements: React 19 sets their properties and listens to `on` + event name.
      [name: `${string}-${string}`]: Record<string, unknown> & { children?: import('react').ReactNode };
    }
  }
}
