CREATE TABLE "amends"."case_needs" (
	"case_id" text NOT NULL,
	"need" text NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "case_needs_case_id_need_pk" PRIMARY KEY("case_id","need")
);
--> statement-breakpoint
ALTER TABLE "amends"."case_needs" ADD CONSTRAINT "case_needs_case_id_case_board_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "amends"."case_board"("case_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_needs_due" ON "amends"."case_needs" USING btree ("need","due_at","case_id");