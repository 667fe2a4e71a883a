CREATE TABLE "amends"."policies" (
	"seq" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "amends"."policies_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"policy" json NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"actor" text NOT NULL
);
