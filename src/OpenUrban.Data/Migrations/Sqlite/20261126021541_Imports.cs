using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OpenUrban.Data.Migrations.Sqlite
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
                type: "INTEGER",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<bool>(
                name: "IsImported",
                table: "Topics",
                type: "INTEGER",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<bool>(
                name: "IsImported",
                table: "Sources",
                type: "INTEGER",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<string>(
                name: "FilesChecksum",
                table: "Releases",
                type: "TEXT",
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<string>(
                name: "ImportsChecksum",
                table: "Releases",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<bool>(
                name: "IsImported",
                table: "Indicators",
                type: "INTEGER",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<bool>(
                name: "IsImported",
                table: "Areas",
                type: "INTEGER",
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
