/** Knows what happens when a page changes without loading: the screen reader and the keyboard go to its start. */

import { Laden } from '@samenkracht/ui/frame';
import { useEffect, useRef } from 'react';
import { useLocation, useNavigation } from 'react-router';

export const Bladwissel = () => {
  // A new key is a new page, also when a saved form comes back at the same address with its next questions.
  const { key } = useLocation();
  const { state } = useNavigation();
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    // A form that came back with errors has its own place to begin.
    if (document.querySelector('.sk-fouten')) return;
    document.getElementById('inhoud')?.focus({ preventScroll: true });
  }, [key]);
  return state === 'loading' ? (
    <div className="sk-bladwissel">
      <Laden />
    </div>
  ) : null;
};
