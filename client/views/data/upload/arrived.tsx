// The heading of what appears after a step of an upload. It takes the focus when the step was taken here and nothing else
// has it: who went on to type something elsewhere while a long file was read is not torn away.

import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { UploadJob } from './upload-job.ts'

/**
 * @param isPassing true: what comes after this may take the focus too
 * @returns a ref for the element that takes the focus when it appears
 */
export const useArrival = <E extends HTMLElement>(upload: UploadJob, isPassing = false) => {
  const element = useRef<E>(null)
  useEffect(() => {
    const { activeElement: at, body } = document
    const isFree = at === null || at === body || at.closest('.upload') !== null
    if (!upload.isAwaited()) return
    if (isFree) element.current?.focus()
    if (isPassing) upload.turn()
  }, [])
  return element
}

export const Arrived = ({
  upload,
  children,
}: {
  readonly upload: UploadJob
  readonly children: ComponentChildren
}): JSX.Element => (
  <h3 tabIndex={-1} ref={useArrival<HTMLHeadingElement>(upload)}>
    {children}
  </h3>
)
