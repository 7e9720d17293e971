/** Knows what happens when a page changes without loading: the screen reader and the keyboard go to its start. */

import { Laden } from '@samenkracht/ui/frame';
import { useEffect, useRef } from 'react';
import { useLocation, useNavigation } from 'react-router';

export const Bladwissel = () => {
  const { pathname } = useLocation();
  const { state } = useNavigation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    document.getElementById('inhoud')?.focus({ preventScroll: true });
  }, [pathname]);
  return state === 'loading' ? (
    <div className="sk-bladwissel">
      <Laden />
    </div>
  ) : null;
};
