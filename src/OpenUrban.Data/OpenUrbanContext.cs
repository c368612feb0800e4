using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Storage;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Queries;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Sources;

namespace OpenUrban.Data;

/// <summary>The store. One class a database engine derives from it, because migrations belong to an engine.</summary>
public abstract class OpenUrbanContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<Area> Areas => Set<Area>();

    public DbSet<ZoneDistrict> ZoneDistricts => Set<ZoneDistrict>();

    public DbSet<Plan> Plans => Set<Plan>();

    public DbSet<Principle> Principles => Set<Principle>();

    public DbSet<Goal> Goals => Set<Goal>();

    public DbSet<PlanAction> Actions => Set<PlanAction>();

    public DbSet<Measure> Measures => Set<Measure>();

    public DbSet<MeasurePart> MeasureParts => Set<MeasurePart>();

    public DbSet<Target> Targets => Set<Target>();

    public DbSet<Unit> Units => Set<Unit>();

    public DbSet<Topic> Topics => Set<Topic>();

    public DbSet<Indicator> Indicators => Set<Indicator>();

    public DbSet<Vintage> Vintages => Set<Vintage>();

    public DbSet<Concept> Concepts => Set<Concept>();

    public DbSet<ConceptMember> ConceptMembers => Set<ConceptMember>();

    public DbSet<TargetIndicator> TargetIndicators => Set<TargetIndicator>();

    public DbSet<SeriesBreak> Breaks => Set<SeriesBreak>();

    public DbSet<Observation> Observations => Set<Observation>();

    public DbSet<Note> Notes => Set<Note>();

    public DbSet<Source> Sources => Set<Source>();

    public DbSet<Release> Releases => Set<Release>();

    public DbSet<Dataset> Datasets => Set<Dataset>();

    public DbSet<StoredQuery> StoredQueries => Set<StoredQuery>();

    /// <summary>
    /// Begins a transaction in which every statement sees the same state, so that a reader never sees a part of a
    /// release. It does not wait for a publisher, and a publisher does not wait for it.
    /// </summary>
    public abstract Task<IDbContextTransaction> BeginReadAsync(CancellationToken cancellationToken);

    /// <summary>Begins the transaction of a publisher: there is one at a time, the next one waits.</summary>
    public abstract Task<IDbContextTransaction> BeginPublishAsync(CancellationToken cancellationToken);

    /// <summary>The present time by the clock that all users of the database share, in UTC.</summary>
    public abstract Task<DateTimeOffset> GetTimeAsync(CancellationToken cancellationToken);

    /// <summary>Whether there is a database with all present tables. A server that does not answer is no answer: it throws.</summary>
    public async Task<bool> IsMigratedAsync(CancellationToken cancellationToken) =>
        await this.GetService<IRelationalDatabaseCreator>().ExistsAsync(cancellationToken)
        && !await LacksTablesAsync(cancellationToken);

    /// <summary>
    /// Brings an empty or older database to the present tables; does nothing where they are present. A database that a newer
    /// version has migrated stays as it is, so that processes of both versions can run while one takes the other's place.
    /// </summary>
    /// <exception cref="ForeignDatabaseException">Its tables are not ours.</exception>
    public abstract Task MigrateAsync(CancellationToken cancellationToken);

    /// <summary>Whether migrations are missing. Where they are all missing and others are there, tables of ours would come among theirs.</summary>
    protected async Task<bool> LacksTablesAsync(CancellationToken cancellationToken)
    {
        var ours = Database.GetMigrations().ToList();
        var applied = (await Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
        return applied.Count > 0 && !applied.Contains(ours[0])
            ? throw new ForeignDatabaseException(applied[^1])
            : ours.Except(applied).Any();
    }

    /// <summary>
    /// Begins the transaction in which a query is stored: there is one at a time, of all processes. On PostgreSQL it does not
    /// wait for a publisher; a file of SQLite has one writer of any kind.
    /// </summary>
    /// <param name="patience">How long it waits, about; then it throws.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    internal abstract Task<IDbContextTransaction> BeginStoreAsync(
        TimeSpan patience,
        CancellationToken cancellationToken
    );

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(OpenUrbanContext).Assembly);

        // Nothing that a release has published may go because something else goes.
        foreach (var key in modelBuilder.Model.GetEntityTypes().SelectMany(e => e.GetForeignKeys()))
        {
            key.DeleteBehavior = DeleteBehavior.Restrict;
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // Enumerations are stored by name: the file is read by people and by other programs, too.
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(32);

        // Five more indexes on millions of observations would serve no query. Those that do are named in the maps.
        configurationBuilder.Conventions.Remove<ForeignKeyIndexConvention>();
    }
}
