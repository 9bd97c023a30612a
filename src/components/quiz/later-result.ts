/** What a finished quiz gives out, in one piece that is loaded when the result is reached. */
export { ResultCode } from './ResultCode.tsx';
