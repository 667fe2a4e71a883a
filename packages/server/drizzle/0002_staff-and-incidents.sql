CREATE TABLE "amends"."audit" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "amends"."audit_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp (3) with time zone NOT NULL,
	"actor" text NOT NULL,
	"role" text NOT NULL,
	"action" text NOT NULL,
	"subject" text
);
--> statement-breakpoint
CREATE TABLE "amends"."case_board" (
	"case_id" text PRIMARY KEY NOT NULL,
	"order_id" text NOT NULL,
	"state" text NOT NULL,
	"severity" text NOT NULL,
	"need" text NOT NULL,
	"needs" json NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "amends"."incident_orders" (
	"order_id" text NOT NULL,
	"incident_id" text NOT NULL,
	"is_named" boolean NOT NULL,
	CONSTRAINT "incident_orders_order_id_incident_id_pk" PRIMARY KEY("order_id","incident_id")
);
--> statement-breakpoint
CREATE TABLE "amends"."incidents" (
	"id" text PRIMARY KEY NOT NULL,
	"incident" json NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"named" integer NOT NULL,
	"is_live" boolean NOT NULL,
	"round" integer NOT NULL,
	"round_at" text,
	"is_round_done" boolean NOT NULL,
	"checked" integer NOT NULL,
	"touched" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "amends"."link_revocations" (
	"order_id" text PRIMARY KEY NOT NULL,
	"revoked_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "amends"."rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer NOT NULL,
	"expire" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "amends"."staff_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"hash" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_used_on" text,
	"expires_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "amends"."case_board" ADD CONSTRAINT "case_board_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "amends"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amends"."incident_orders" ADD CONSTRAINT "incident_orders_incident_id_incidents_id_fk" FOREIGN KEY ("incident_id") REFERENCES "amends"."incidents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_subject" ON "amends"."audit" USING btree ("subject");--> statement-breakpoint
CREATE INDEX "case_board_due" ON "amends"."case_board" USING btree ("due_at","case_id");--> statement-breakpoint
CREATE INDEX "case_board_need" ON "amends"."case_board" USING btree ("need","due_at","case_id");--> statement-breakpoint
CREATE INDEX "case_board_order" ON "amends"."case_board" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "incident_orders_incident" ON "amends"."incident_orders" USING btree ("incident_id","order_id");--> statement-breakpoint
CREATE INDEX "incidents_live" ON "amends"."incidents" USING btree ("id") WHERE "amends"."incidents"."is_live";--> statement-breakpoint
CREATE INDEX "incidents_started" ON "amends"."incidents" USING btree ("started_at","id");--> statement-breakpoint
CREATE INDEX "rate_limits_expire" ON "amends"."rate_limits" USING btree ("expire");