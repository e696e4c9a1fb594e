/**
 * Why a file cannot be read or written: missing: nothing there; special: a device, a pipe or a socket; loop: links that lead
 * round in a circle; nameEncoding: a name with letters in no encoding that is known; tooLarge: larger than any report or
 * figures file; notText: bytes that are no text; failed: any other reason of the system.
 */
export type FileProblem =
  | 'missing'
  | 'folder'
  | 'special'
  | 'denied'
  | 'readOnly'
  | 'loop'
  | 'tooLong'
  | 'nameEncoding'
  | 'busy'
  | 'full'
  | 'tooLarge'
  | 'notText'
  | 'failed';
