import '@angular/compiler';
import { ChangeDetectionStrategy, Component, provideZonelessChangeDetection, signal } from '@angular/core';
import { MatPaginatorModule, type PageEvent } from '@angular/material/paginator';
import { MatTableModule } from '@angular/material/table';
import { bootstrapApplication } from '@angular/platform-browser';
import { gridPage, type PageRow } from './page-rows.ts';

const page = gridPage();
const hasExtras = page.variant === 'extras';
const isPaged = page.variant === 'pager';
const pageLength = 100;

const cells = `
  <ng-container matColumnDef="name">
    <mat-header-cell *matHeaderCellDef>{{ headers[0] }}</mat-header-cell>
    <mat-cell *matCellDef="let row"><a [href]="row.href">{{ row.name }}</a></mat-cell>
  </ng-container>
  <ng-container matColumnDef="second">
    <mat-header-cell *matHeaderCellDef>{{ headers[1] }}</mat-header-cell>
    <mat-cell *matCellDef="let row">{{ row.second }}</mat-cell>
  </ng-container>
  <ng-container matColumnDef="third">
    <mat-header-cell *matHeaderCellDef>{{ headers[2] }}</mat-header-cell>
    <mat-cell *matCellDef="let row">{{ row.third }}</mat-cell>
  </ng-container>
  <ng-container matColumnDef="expand">
    <mat-header-cell *matHeaderCellDef></mat-header-cell>
    <mat-cell *matCellDef="let row"><button type="button" aria-label="Expand" aria-expanded="false">v</button></mat-cell>
  </ng-container>
  <ng-container matColumnDef="actions">
    <mat-header-cell *matHeaderCellDef>Actions</mat-header-cell>
    <mat-cell *matCellDef="let row"><button type="button">Manage</button></mat-cell>
  </ng-container>
  <mat-header-row *matHeaderRowDef="columns"></mat-header-row>
  <mat-row *matRowDef="let row; columns: columns"></mat-row>`;

/** The same template with `<table>`, `<th>`, `<td>` in place of Angular Material's own elements. */
const native = cells
  .replaceAll(/<(\/?)mat-header-cell/g, '<$1th')
  .replaceAll(/<(\/?)mat-cell/g, '<$1td')
  .replaceAll(/<(\/?)mat-(?:header-)?row/g, '<$1tr')
  .replaceAll('<th ', '<th mat-header-cell ')
  .replaceAll('<td ', '<td mat-cell ')
  .replaceAll('<tr *matHeaderRowDef', '<tr mat-header-row *matHeaderRowDef')
  .replaceAll('<tr *matRowDef', '<tr mat-row *matRowDef');

class GridComponent {
  readonly headers = page.headers;
  readonly columns = hasExtras ? ['expand', 'name', 'second', 'third', 'actions'] : ['name', 'second', 'third'];
  readonly length = page.rows.length;
  readonly rows = signal<PageRow[]>(isPaged ? page.rows.slice(0, pageLength) : page.rows);

  turn({ pageIndex, pageSize }: PageEvent): void {
    setTimeout(() => this.rows.set(page.rows.slice(pageIndex * pageSize, (pageIndex + 1) * pageSize)), 60);
  }
}

// Decorators are plain functions: called so, they need no compiler of their own.
const Grid = Component({
  selector: 'app-grid',
  imports: [MatTableModule, MatPaginatorModule],
  changeDetection: ChangeDetectionStrategy.Eager,
  template: `${hasExtras ? `<mat-table [dataSource]="rows()">${cells}</mat-table>` : `<table mat-table [dataSource]="rows()">${native}</table>`}
    ${isPaged ? '<mat-paginator [length]="length" [pageSize]="100" [pageSizeOptions]="[100, 250]" showFirstLastButtons (page)="turn($event)"></mat-paginator>' : ''}`,
})(GridComponent);

page.host.append(document.createElement('app-grid'));
await bootstrapApplication(Grid ?? GridComponent, { providers: [provideZonelessChangeDetection()] });
