import { useEffect, useRef } from 'react';

/** Leads the keyboard back to where publishing began, once its report is closed. */
export function useFocusAfterReport(isReported: boolean, id: string): void {
  const wasReported = useRef(false);
  useEffect(() => {
    if (wasReported.current && !isReported) document.getElementById(id)?.focus();
    wasReported.current = isReported;
  }, [isReported, id]);
}
