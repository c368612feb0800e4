using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OpenUrban.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Statements : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(name: "Phrase", table: "Targets", newName: "Phrase_ZhHant");

            migrationBuilder.RenameColumn(name: "Publisher_ZhHant", table: "Sources", newName: "ProducerName_ZhHant");

            migrationBuilder.RenameColumn(name: "Publisher_ZhHans", table: "Sources", newName: "ProducerName_ZhHans");

            migrationBuilder.RenameColumn(name: "Publisher_En", table: "Sources", newName: "ProducerName_En");

            migrationBuilder.AddColumn<bool>(
                name: "IsDivisible",
                table: "Units",
                type: "boolean",
                nullable: false,
                defaultValue: true
            );

            migrationBuilder.AddColumn<int>(name: "PeriodYears", table: "Targets", type: "integer", nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Phrase_En",
                table: "Targets",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C"
            );

            migrationBuilder.AddColumn<string>(
                name: "Phrase_ZhHans",
                table: "Targets",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C"
            );

            migrationBuilder.AddColumn<string>(
                name: "CopyAddress",
                table: "Sources",
                type: "text",
                nullable: true,
                collation: "C"
            );

            migrationBuilder.AddColumn<bool>(
                name: "CopyIsLinkable",
                table: "Sources",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<string>(
                name: "CopyTitle",
                table: "Sources",
                type: "text",
                nullable: true,
                collation: "C"
            );

            migrationBuilder.AddColumn<string>(
                name: "Grade",
                table: "Sources",
                type: "character varying(32)",
                maxLength: 32,
                nullable: false,
                defaultValue: "Other",
                collation: "C"
            );

            migrationBuilder.AddColumn<string>(
                name: "Table",
                table: "Sources",
                type: "text",
                nullable: true,
                collation: "C"
            );

            migrationBuilder.AddColumn<string>(
                name: "Bound",
                table: "Observations",
                type: "character varying(32)",
                maxLength: 32,
                nullable: false,
                defaultValue: "Exact",
                collation: "C"
            );

            migrationBuilder.AddColumn<bool>(
                name: "IsConfirmation",
                table: "Observations",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<string>(
                name: "Reference",
                table: "Observations",
                type: "text",
                nullable: true,
                collation: "C"
            );

            migrationBuilder.AddColumn<string>(
                name: "Edition",
                table: "Notes",
                type: "text",
                nullable: true,
                collation: "C"
            );

            migrationBuilder.AddColumn<string>(
                name: "ResidentIndicators",
                table: "Datasets",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C"
            );

            migrationBuilder.Sql(
                """UPDATE "Targets" SET "Phrase_En" = "Phrase_ZhHant", "Phrase_ZhHans" = "Phrase_ZhHant";"""
            );

            migrationBuilder.CreateTable(
                name: "Concepts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false,
                        collation: "C"
                    ),
                    Name_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Rule_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Rule_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Rule_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Concepts", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "TargetIndicators",
                columns: table => new
                {
                    TargetCode = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false,
                        collation: "C"
                    ),
                    IndicatorId = table.Column<int>(type: "integer", nullable: false),
                    Rank = table.Column<int>(type: "integer", nullable: false),
                    IsPartOfYear = table.Column<bool>(type: "boolean", nullable: false),
                    IsRunningTotal = table.Column<bool>(type: "boolean", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TargetIndicators", x => new { x.TargetCode, x.IndicatorId });
                    table.ForeignKey(
                        name: "FK_TargetIndicators_Indicators_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "Indicators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "ConceptMembers",
                columns: table => new
                {
                    ConceptId = table.Column<int>(type: "integer", nullable: false),
                    IndicatorId = table.Column<int>(type: "integer", nullable: false),
                    Rank = table.Column<int>(type: "integer", nullable: false),
                    LooksAlong = table.Column<string>(
                        type: "character varying(32)",
                        maxLength: 32,
                        nullable: false,
                        collation: "C"
                    ),
                    Distinguishes_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Distinguishes_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Distinguishes_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConceptMembers", x => new { x.ConceptId, x.IndicatorId });
                    table.ForeignKey(
                        name: "FK_ConceptMembers_Concepts_ConceptId",
                        column: x => x.ConceptId,
                        principalTable: "Concepts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_ConceptMembers_Indicators_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "Indicators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "IX_Concepts_Code", table: "Concepts", column: "Code", unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "ConceptMembers");

            migrationBuilder.DropTable(name: "TargetIndicators");

            migrationBuilder.DropTable(name: "Concepts");

            migrationBuilder.DropColumn(name: "IsDivisible", table: "Units");

            migrationBuilder.DropColumn(name: "PeriodYears", table: "Targets");

            migrationBuilder.DropColumn(name: "Phrase_En", table: "Targets");

            migrationBuilder.DropColumn(name: "Phrase_ZhHans", table: "Targets");

            migrationBuilder.DropColumn(name: "CopyAddress", table: "Sources");

            migrationBuilder.DropColumn(name: "CopyIsLinkable", table: "Sources");

            migrationBuilder.DropColumn(name: "CopyTitle", table: "Sources");

            migrationBuilder.DropColumn(name: "Grade", table: "Sources");

            migrationBuilder.DropColumn(name: "Table", table: "Sources");

            migrationBuilder.DropColumn(name: "Bound", table: "Observations");

            migrationBuilder.DropColumn(name: "IsConfirmation", table: "Observations");

            migrationBuilder.DropColumn(name: "Reference", table: "Observations");

            migrationBuilder.DropColumn(name: "Edition", table: "Notes");

            migrationBuilder.DropColumn(name: "ResidentIndicators", table: "Datasets");

            migrationBuilder.RenameColumn(name: "Phrase_ZhHant", table: "Targets", newName: "Phrase");

            migrationBuilder.RenameColumn(name: "ProducerName_ZhHant", table: "Sources", newName: "Publisher_ZhHant");

            migrationBuilder.RenameColumn(name: "ProducerName_ZhHans", table: "Sources", newName: "Publisher_ZhHans");

            migrationBuilder.RenameColumn(name: "ProducerName_En", table: "Sources", newName: "Publisher_En");
        }
    }
}
