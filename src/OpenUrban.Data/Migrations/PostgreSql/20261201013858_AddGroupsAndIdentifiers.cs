using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OpenUrban.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class AddGroupsAndIdentifiers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Synonyms",
                table: "Indicators",
                type: "jsonb",
                nullable: false,
                defaultValue: "[]"
            );

            migrationBuilder.AddColumn<string>(
                name: "Definition_En",
                table: "Areas",
                type: "text",
                nullable: true,
                collation: "C"
            );

            migrationBuilder.AddColumn<string>(
                name: "Definition_ZhHans",
                table: "Areas",
                type: "text",
                nullable: true,
                collation: "C"
            );

            migrationBuilder.AddColumn<string>(
                name: "Definition_ZhHant",
                table: "Areas",
                type: "text",
                nullable: true,
                collation: "C"
            );

            migrationBuilder.AddColumn<string>(
                name: "GroupBasis",
                table: "Areas",
                type: "character varying(32)",
                maxLength: 32,
                nullable: true,
                collation: "C"
            );

            migrationBuilder.AddColumn<string>(
                name: "Synonyms",
                table: "Areas",
                type: "jsonb",
                nullable: false,
                defaultValue: "[]"
            );

            migrationBuilder.CreateTable(
                name: "AreaGroupMembers",
                columns: table => new
                {
                    GroupId = table.Column<int>(type: "integer", nullable: false),
                    AreaId = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AreaGroupMembers", x => new { x.GroupId, x.AreaId });
                    table.ForeignKey(
                        name: "FK_AreaGroupMembers_Areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_AreaGroupMembers_Areas_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "AreaIdentifiers",
                columns: table => new
                {
                    AreaId = table.Column<int>(type: "integer", nullable: false),
                    Scheme = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false,
                        collation: "C"
                    ),
                    Value = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false,
                        collation: "C"
                    ),
                    Match = table.Column<string>(
                        type: "character varying(32)",
                        maxLength: 32,
                        nullable: false,
                        collation: "C"
                    ),
                    SourceId = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_AreaIdentifiers",
                        x => new
                        {
                            x.AreaId,
                            x.Scheme,
                            x.Value,
                        }
                    );
                    table.ForeignKey(
                        name: "FK_AreaIdentifiers_Areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_AreaIdentifiers_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "IndicatorIdentifiers",
                columns: table => new
                {
                    IndicatorId = table.Column<int>(type: "integer", nullable: false),
                    Scheme = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false,
                        collation: "C"
                    ),
                    Value = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false,
                        collation: "C"
                    ),
                    Match = table.Column<string>(
                        type: "character varying(32)",
                        maxLength: 32,
                        nullable: false,
                        collation: "C"
                    ),
                    SourceId = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_IndicatorIdentifiers",
                        x => new
                        {
                            x.IndicatorId,
                            x.Scheme,
                            x.Value,
                        }
                    );
                    table.ForeignKey(
                        name: "FK_IndicatorIdentifiers_Indicators_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "Indicators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_IndicatorIdentifiers_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "AreaGroupMembers");

            migrationBuilder.DropTable(name: "AreaIdentifiers");

            migrationBuilder.DropTable(name: "IndicatorIdentifiers");

            migrationBuilder.DropColumn(name: "Synonyms", table: "Indicators");

            migrationBuilder.DropColumn(name: "Definition_En", table: "Areas");

            migrationBuilder.DropColumn(name: "Definition_ZhHans", table: "Areas");

            migrationBuilder.DropColumn(name: "Definition_ZhHant", table: "Areas");

            migrationBuilder.DropColumn(name: "GroupBasis", table: "Areas");

            migrationBuilder.DropColumn(name: "Synonyms", table: "Areas");
        }
    }
}
