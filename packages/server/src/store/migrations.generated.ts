import type { MigrationMeta } from 'drizzle-orm/migrator';

/** Made by scripts/embed-migrations.ts from the folder drizzle. */
export const migrations: MigrationMeta[] = [
  {
    sql: [
      'CREATE TABLE "amends"."case_events" (\n\t"case_id" text NOT NULL,\n\t"seq" integer NOT NULL,\n\t"event" json NOT NULL,\n\tCONSTRAINT "case_events_case_id_seq_pk" PRIMARY KEY("case_id","seq")\n);\n',
      '\nCREATE TABLE "amends"."cases" (\n\t"id" text PRIMARY KEY NOT NULL,\n\t"order_id" text NOT NULL,\n\t"promise_id" text NOT NULL\n);\n',
      '\nCREATE TABLE "amends"."choices" (\n\t"offer_id" text NOT NULL,\n\t"offer_version" integer NOT NULL,\n\t"case_id" text NOT NULL,\n\t"pick" json NOT NULL,\n\t"chosen_at" timestamp (3) with time zone NOT NULL,\n\tCONSTRAINT "choices_offer_id_offer_version_pk" PRIMARY KEY("offer_id","offer_version")\n);\n',
      '\nCREATE TABLE "amends"."deliveries" (\n\t"source" text NOT NULL,\n\t"delivery_id" text NOT NULL,\n\t"received_at" timestamp (3) with time zone NOT NULL,\n\tCONSTRAINT "deliveries_source_delivery_id_pk" PRIMARY KEY("source","delivery_id")\n);\n',
      '\nCREATE TABLE "amends"."events" (\n\t"order_id" text NOT NULL,\n\t"event_id" text NOT NULL,\n\t"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "amends"."events_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),\n\t"event" json NOT NULL,\n\tCONSTRAINT "events_order_id_event_id_pk" PRIMARY KEY("order_id","event_id")\n);\n',
      '\nCREATE TABLE "amends"."idempotency_keys" (\n\t"scope" text NOT NULL,\n\t"key" text NOT NULL,\n\t"body_hash" text NOT NULL,\n\t"kept_at" timestamp (3) with time zone NOT NULL,\n\tCONSTRAINT "idempotency_keys_scope_key_pk" PRIMARY KEY("scope","key")\n);\n',
      '\nCREATE TABLE "amends"."orders" (\n\t"id" text PRIMARY KEY NOT NULL,\n\t"order" json NOT NULL,\n\t"assumed" json NOT NULL,\n\t"changed_at" timestamp (3) with time zone NOT NULL,\n\t"recorded_at" timestamp (3) with time zone NOT NULL\n);\n',
      '\nCREATE TABLE "amends"."outbox" (\n\t"id" text PRIMARY KEY NOT NULL,\n\t"work" json NOT NULL,\n\t"state" text NOT NULL,\n\t"failures" integer NOT NULL,\n\t"last_error" text,\n\t"created_at" timestamp (3) with time zone NOT NULL,\n\t"settled_at" timestamp (3) with time zone\n);\n',
      '\nCREATE TABLE "amends"."parcels" (\n\t"order_id" text NOT NULL,\n\t"shipment_id" text NOT NULL,\n\t"parcel" json NOT NULL,\n\tCONSTRAINT "parcels_order_id_shipment_id_pk" PRIMARY KEY("order_id","shipment_id")\n);\n',
      '\nCREATE TABLE "amends"."parked" (\n\t"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "amends"."parked_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),\n\t"waits_for" text NOT NULL,\n\t"delivery" json NOT NULL,\n\t"received_at" timestamp (3) with time zone NOT NULL\n);\n',
      '\nCREATE TABLE "amends"."promises" (\n\t"order_id" text NOT NULL,\n\t"promise_id" text NOT NULL,\n\t"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "amends"."promises_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),\n\t"promise" json NOT NULL,\n\tCONSTRAINT "promises_order_id_promise_id_pk" PRIMARY KEY("order_id","promise_id")\n);\n',
      '\nCREATE TABLE "amends"."tracking_numbers" (\n\t"tracking_number" text NOT NULL,\n\t"order_id" text NOT NULL,\n\t"shipment_id" text NOT NULL,\n\tCONSTRAINT "tracking_numbers_tracking_number_order_id_shipment_id_pk" PRIMARY KEY("tracking_number","order_id","shipment_id")\n);\n',
      '\nALTER TABLE "amends"."case_events" ADD CONSTRAINT "case_events_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "amends"."cases"("id") ON DELETE no action ON UPDATE no action;',
      '\nALTER TABLE "amends"."cases" ADD CONSTRAINT "cases_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "amends"."orders"("id") ON DELETE no action ON UPDATE no action;',
      '\nALTER TABLE "amends"."choices" ADD CONSTRAINT "choices_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "amends"."cases"("id") ON DELETE no action ON UPDATE no action;',
      '\nALTER TABLE "amends"."events" ADD CONSTRAINT "events_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "amends"."orders"("id") ON DELETE no action ON UPDATE no action;',
      '\nALTER TABLE "amends"."parcels" ADD CONSTRAINT "parcels_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "amends"."orders"("id") ON DELETE no action ON UPDATE no action;',
      '\nALTER TABLE "amends"."promises" ADD CONSTRAINT "promises_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "amends"."orders"("id") ON DELETE no action ON UPDATE no action;',
      '\nALTER TABLE "amends"."tracking_numbers" ADD CONSTRAINT "tracking_numbers_order_id_shipment_id_parcels_order_id_shipment_id_fk" FOREIGN KEY ("order_id","shipment_id") REFERENCES "amends"."parcels"("order_id","shipment_id") ON DELETE no action ON UPDATE no action;',
      '\nCREATE INDEX "cases_order" ON "amends"."cases" USING btree ("order_id");',
      '\nCREATE INDEX "outbox_pending" ON "amends"."outbox" USING btree ("created_at") WHERE "amends"."outbox"."state" = \'pending\';',
      '\nCREATE INDEX "parked_waits_for" ON "amends"."parked" USING btree ("waits_for");',
    ],
    bps: true,
    folderMillis: 1795316996470,
    hash: '8aeda8f820ce798c60c5eae6a966a0a9bd251abe4d9651a8342c1713a638db65',
  },
  {
    sql: [
      'ALTER TABLE "amends"."outbox" ADD COLUMN "type" text GENERATED ALWAYS AS (work ->> \'type\') STORED;',
      '\nALTER TABLE "amends"."outbox" ADD COLUMN "claimed_until" timestamp (3) with time zone;',
      '\nCREATE INDEX "outbox_performable" ON "amends"."outbox" USING btree ("type","created_at") WHERE "amends"."outbox"."state" = \'pending\';',
      '\nCREATE INDEX "outbox_given_up" ON "amends"."outbox" USING btree ("settled_at","id") WHERE "amends"."outbox"."state" = \'failed\';',
    ],
    bps: true,
    folderMillis: 1795337792068,
    hash: 'aa65e535707a3bde2e0b886a74600a9c63ccba1291fc674a6c8717aeb633c9be',
  },
];
