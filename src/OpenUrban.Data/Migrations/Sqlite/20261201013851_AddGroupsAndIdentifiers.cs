using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OpenUrban.Data.Migrations.Sqlite
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
                type: "TEXT",
                nullable: false,
                defaultValue: "[]"
            );

            migrationBuilder.AddColumn<string>(name: "Definition_En", table: "Areas", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<string>(name: "Definition_ZhHans", table: "Areas", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<string>(name: "Definition_ZhHant", table: "Areas", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "GroupBasis",
                table: "Areas",
                type: "TEXT",
                maxLength: 32,
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "Synonyms",
                table: "Areas",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]"
            );

            migrationBuilder.CreateTable(
                name: "AreaGroupMembers",
                columns: table => new
                {
                    GroupId = table.Column<int>(type: "INTEGER", nullable: false),
                    AreaId = table.Column<int>(type: "INTEGER", nullable: false),
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
                    AreaId = table.Column<int>(type: "INTEGER", nullable: false),
                    Scheme = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Value = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Match = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    SourceId = table.Column<int>(type: "INTEGER", nullable: false),
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
                    IndicatorId = table.Column<int>(type: "INTEGER", nullable: false),
                    Scheme = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Value = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Match = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    SourceId = table.Column<int>(type: "INTEGER", nullable: false),
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
