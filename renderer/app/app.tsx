import { messages } from '../../shared/messages/messages.ts';
import { AboutProgram } from '../about/about-program.tsx';
import { useAbout } from '../about/use-about.ts';
import { MessagesContext } from '../ui/messages-context.ts';
import { Welcome } from '../welcome/welcome.tsx';

/** The whole window; Danish until people can choose. */
export function App() {
  const about = useAbout();
  return (
    <MessagesContext value={messages('da')}>
      <Welcome />
      <AboutProgram state={about} />
    </MessagesContext>
  );
}
