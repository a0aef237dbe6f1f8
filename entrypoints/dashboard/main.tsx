import { mount } from '../shared/mount';
import { DashboardPage } from './dashboard-page';

void mount(<DashboardPage />, { surface: 'dashboard', titleOf: ({ t }) => t('dashboard:title') });
