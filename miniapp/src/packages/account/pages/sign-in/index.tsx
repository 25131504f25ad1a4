import { SignInScreen } from '@/features/account/SignInScreen';

export default function SignInPage() {
  return <SignInScreen />;
}
