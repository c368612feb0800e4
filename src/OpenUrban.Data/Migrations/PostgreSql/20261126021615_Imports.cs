using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OpenUrban.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Imports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsImported",
                table: "Units",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<bool>(
                name: "IsImported",
                table: "Topics",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<bool>(
                name: "IsImported",
                table: "Sources",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<string>(
                name: "FilesChecksum",
                table: "Releases",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C"
            );

            migrationBuilder.AddColumn<string>(
                name: "ImportsChecksum",
                table: "Releases",
                type: "text",
                nullable: true,
                collation: "C"
            );

            migrationBuilder.AddColumn<bool>(
                name: "IsImported",
                table: "Indicators",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<bool>(
                name: "IsImported",
                table: "Areas",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.CreateIndex(
                name: "IX_Observations_Earlier",
                table: "Observations",
                columns: new[] { "IndicatorId", "AreaId", "Year" },
                filter: "NOT \"IsLatest\" AND \"RemovedInRelease\" IS NULL"
            );

            // Until now there was nothing but the data files.
            migrationBuilder.Sql("UPDATE \"Releases\" SET \"FilesChecksum\" = \"Checksum\"");

            // There is a kind of area more, and kinds are kept with their place in the order. What is empty is filled again.
            migrationBuilder.Sql("DELETE FROM \"SearchEntries\"");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_Observations_Earlier", table: "Observations");

            migrationBuilder.DropColumn(name: "IsImported", table: "Units");

            migrationBuilder.DropColumn(name: "IsImported", table: "Topics");

            migrationBuilder.DropColumn(name: "IsImported", table: "Sources");

            migrationBuilder.DropColumn(name: "FilesChecksum", table: "Releases");

            migrationBuilder.DropColumn(name: "ImportsChecksum", table: "Releases");

            migrationBuilder.DropColumn(name: "IsImported", table: "Indicators");

            migrationBuilder.DropColumn(name: "IsImported", table: "Areas");
        }
    }
}
