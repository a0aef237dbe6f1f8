import { mount } from '../shared/mount';
import { DashboardPage } from './dashboard-page';

void mount(<DashboardPage />, ({ t }) => t('dashboard:title'));
