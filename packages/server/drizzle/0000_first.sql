CREATE TABLE "amends"."case_events" (
	"case_id" text NOT NULL,
	"seq" integer NOT NULL,
	"event" json NOT NULL,
	CONSTRAINT "case_events_case_id_seq_pk" PRIMARY KEY("case_id","seq")
);
--> statement-breakpoint
CREATE TABLE "amends"."cases" (
	"id" text PRIMARY KEY NOT NULL,
	"order_id" text NOT NULL,
	"promise_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "amends"."choices" (
	"offer_id" text NOT NULL,
	"offer_version" integer NOT NULL,
	"case_id" text NOT NULL,
	"pick" json NOT NULL,
	"chosen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "choices_offer_id_offer_version_pk" PRIMARY KEY("offer_id","offer_version")
);
--> statement-breakpoint
CREATE TABLE "amends"."deliveries" (
	"source" text NOT NULL,
	"delivery_id" text NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "deliveries_source_delivery_id_pk" PRIMARY KEY("source","delivery_id")
);
--> statement-breakpoint
CREATE TABLE "amends"."events" (
	"order_id" text NOT NULL,
	"event_id" text NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "amends"."events_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"event" json NOT NULL,
	CONSTRAINT "events_order_id_event_id_pk" PRIMARY KEY("order_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "amends"."idempotency_keys" (
	"scope" text NOT NULL,
	"key" text NOT NULL,
	"body_hash" text NOT NULL,
	"kept_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_scope_key_pk" PRIMARY KEY("scope","key")
);
--> statement-breakpoint
CREATE TABLE "amends"."orders" (
	"id" text PRIMARY KEY NOT NULL,
	"order" json NOT NULL,
	"assumed" json NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "amends"."outbox" (
	"id" text PRIMARY KEY NOT NULL,
	"work" json NOT NULL,
	"state" text NOT NULL,
	"failures" integer NOT NULL,
	"last_error" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "amends"."parcels" (
	"order_id" text NOT NULL,
	"shipment_id" text NOT NULL,
	"parcel" json NOT NULL,
	CONSTRAINT "parcels_order_id_shipment_id_pk" PRIMARY KEY("order_id","shipment_id")
);
--> statement-breakpoint
CREATE TABLE "amends"."parked" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "amends"."parked_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"waits_for" text NOT NULL,
	"delivery" json NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "amends"."promises" (
	"order_id" text NOT NULL,
	"promise_id" text NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "amends"."promises_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"promise" json NOT NULL,
	CONSTRAINT "promises_order_id_promise_id_pk" PRIMARY KEY("order_id","promise_id")
);
--> statement-breakpoint
CREATE TABLE "amends"."tracking_numbers" (
	"tracking_number" text NOT NULL,
	"order_id" text NOT NULL,
	"shipment_id" text NOT NULL,
	CONSTRAINT "tracking_numbers_tracking_number_order_id_shipment_id_pk" PRIMARY KEY("tracking_number","order_id","shipment_id")
);
--> statement-breakpoint
ALTER TABLE "amends"."case_events" ADD CONSTRAINT "case_events_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "amends"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amends"."cases" ADD CONSTRAINT "cases_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "amends"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amends"."choices" ADD CONSTRAINT "choices_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "amends"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amends"."events" ADD CONSTRAINT "events_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "amends"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amends"."parcels" ADD CONSTRAINT "parcels_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "amends"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amends"."promises" ADD CONSTRAINT "promises_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "amends"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amends"."tracking_numbers" ADD CONSTRAINT "tracking_numbers_order_id_shipment_id_parcels_order_id_shipment_id_fk" FOREIGN KEY ("order_id","shipment_id") REFERENCES "amends"."parcels"("order_id","shipment_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cases_order" ON "amends"."cases" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "outbox_pending" ON "amends"."outbox" USING btree ("created_at") WHERE "amends"."outbox"."state" = 'pending';--> statement-breakpoint
CREATE INDEX "parked_waits_for" ON "amends"."parked" USING btree ("waits_for");