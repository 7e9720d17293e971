/** Knows what stays when a page of staff cannot be shown: the frame with its doors, so that one is never lost. */
import { Outlet } from 'react-router';
import { FoutScherm } from '../../kader/fout-scherm.tsx';

const Grens = () => <Outlet />;
export default Grens;

export const ErrorBoundary = () => <FoutScherm />;
