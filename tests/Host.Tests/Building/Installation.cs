using Domain;
using Domain.Organisations;
using Host.Accounts;
using Host.Ballots;
using Host.Files;
using Host.Notifications;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using Host.Reading;
using Host.Scheduling;
using Host.Seeds;
using Host.Tests.Fixtures;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Host.Tests.Building;

/// <summary>
/// The program's own services on a real database, without a web server, with one union, its employer, their authority and
/// a higher union, and a clock that the test moves.
/// </summary>
internal sealed class Installation : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly ServiceProvider services;
    private readonly IReadOnlyDictionary<string, string?> database;

    private Installation(IReadOnlyDictionary<string, string?> database)
    {
        this.database = database;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(database).Build();
        var settings = new Settings { DataFolder = folder.Path, Demo = true, Clock = null, ContentFolder = Repository.Root };
        services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(settings)
            .AddSingleton<TimeProvider>(Clock)
            .AddKnowledge(settings)
            .AddPersistence(configuration, settings)
            .AddPipeline()
            .AddBallots()
            .AddAccounts()
            .AddFiles()
            .AddReading()
            .AddNotifications(configuration, settings)
            .AddAgenda()
            .BuildServiceProvider();
    }

    public HandMovedClock Clock { get; } = new(new DateTimeOffset(2026, 9, 1, 1, 0, 0, TimeSpan.Zero));

    public UnitId Union { get; } = new(Guid.Parse("00000000-0000-0000-0000-000000000001"));

    public UnitId Employer { get; } = new(Guid.Parse("00000000-0000-0000-0000-000000000002"));

    public UnitId Authority { get; } = new(Guid.Parse("00000000-0000-0000-0000-000000000003"));

    public UnitId Federation { get; } = new(Guid.Parse("00000000-0000-0000-0000-000000000004"));

    /// <summary>The folder that holds the database, for a host that is started on it.</summary>
    public string DataFolder => folder.Path;

    /// <summary>Bytes of the SQLite file with its log.</summary>
    public long DatabaseBytes => new DirectoryInfo(folder.Path).EnumerateFiles("bargaining.db*").Sum(f => f.Length);

    public static Task<Installation> OnSqliteAsync() => StartAsync(new Dictionary<string, string?>());

    public static Task<Installation> OnPostgresAsync(string connection) => StartAsync(new Dictionary<string, string?>
    {
        ["Database:Provider"] = "postgres", ["Database:Connection"] = connection,
    });

    /// <summary>Another host on the same database, with a memory and a clock of its own.</summary>
    public Installation Beside()
    {
        var host = new Installation(database.Count > 0 ? database : new Dictionary<string, string?>
        {
            ["Database:Connection"] = $"Data Source={Path.Combine(folder.Path, "bargaining.db")}",
        });
        host.Clock.MoveTo(Clock.GetUtcNow());
        return host;
    }

    /// <summary>The other of the union's two tellers.</summary>
    public static AccountId SecondTeller { get; } = new(new Guid(200, 0, 0, new byte[8]));

    /// <summary>The account that holds an office here.</summary>
    public static AccountId AccountOf(Office office) => new(new Guid(100 + (int)office, 0, 0, new byte[8]));

    public Task<ActReceipt> SendAsync(Office office, Act act, string? key = null) => services.GetRequiredService<ActSender>()
        .SendAsync(act, AccountOf(office), key ?? Guid.NewGuid().ToString("N"), CancellationToken.None);

    public Task<ActReceipt> SendAsync(AccountId account, Act act) => services.GetRequiredService<ActSender>()
        .SendAsync(act, account, Guid.NewGuid().ToString("N"), CancellationToken.None);

    /// <summary>An account that holds the office at a unit of its own, which has no part in any case here.</summary>
    public async Task<AccountId> StrangerAsync(Office office)
    {
        var (account, unit) = (new AccountId(Guid.NewGuid()), new UnitId(Guid.NewGuid()));
        await using var scope = services.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<Store>();
        store.Units.Add(NewUnit(unit, UnitKind.Union, "别的单位"));
        store.Offices.Add(new OfficeRow { Account = account, Office = office, Unit = unit, Title = "别的单位" });
        await store.SaveChangesAsync();
        return account;
    }

    public Task<ActReceipt> SendAsProgramAsync(Act act, string? key = null) => services.GetRequiredService<ActSender>()
        .SendAsProgramAsync(act, key ?? Guid.NewGuid().ToString("N"), CancellationToken.None);

    public async Task<T> ReadAsync<T>(Func<Store, Task<T>> read)
    {
        await using var scope = services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<Store>());
    }

    /// <summary>Asks the program's own services, as a request would.</summary>
    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> ask)
    {
        await using var scope = services.CreateAsyncScope();
        return await ask(scope.ServiceProvider);
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Gives the account of an office a password, which signing asks for again.</summary>
    public async Task GivePasswordAsync(Office office, string password)
    {
        await using var scope = services.CreateAsyncScope();
        var account = new Account { Id = AccountOf(office).Value, UserName = office.ToString(), LockoutEnabled = true };
        var made = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account, password);
        if (!made.Succeeded)
        {
            throw new InvalidOperationException(string.Join("; ", made.Errors.Select(e => e.Description)));
        }
    }

    public async ValueTask DisposeAsync()
    {
        var address = await ReadAsync(SqlitePools.AddressOf);
        await services.DisposeAsync();
        SqlitePools.Clear(address);
        folder.Dispose();
    }

    private static async Task<Installation> StartAsync(IReadOnlyDictionary<string, string?> database)
    {
        var installation = new Installation(database);
        await using var scope = installation.services.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<Store>();
        await store.Database.MigrateAsync();
        installation.AddUnits(store);
        await store.SaveChangesAsync();
        return installation;
    }

    private void AddUnits(Store store)
    {
        store.Units.AddRange(
            NewUnit(Federation, UnitKind.Federation, "北京市大兴区总工会"),
            NewUnit(Authority, UnitKind.Authority, "北京市大兴区人力资源和社会保障局"),
            NewUnit(Employer, UnitKind.Employer, "鑫巴蜀餐饮", authority: Authority),
            NewUnit(Union, UnitKind.Union, "鑫巴蜀餐饮工会", parent: Federation, employer: Employer));
        store.UnitsAbove.Add(new UnitAboveRow { Unit = Union, Above = Federation });
        store.Offices.AddRange(
            NewOffice(Office.UnionOfficer, Union, "鑫巴蜀餐饮工会主席"),
            NewOffice(Office.Teller, Union, "计票人甲"),
            new OfficeRow { Account = SecondTeller, Office = Office.Teller, Unit = Union, Title = "计票人乙" },
            NewOffice(Office.Representative, Union, "职工代表赵一", "赵一"),
            NewOffice(Office.MotionsCommittee, Union, "提案审查委员会"),
            NewOffice(Office.Presidium, Union, "主席团"),
            NewOffice(Office.HrDepartment, Employer, "鑫巴蜀餐饮人力资源部"),
            NewOffice(Office.Department, Employer, "后勤部", "后勤部"),
            NewOffice(Office.ResponsibleLeader, Employer, "副总经理", "副总经理"),
            NewOffice(Office.FilingClerk, Authority, "大兴区人社局备案经办人"),
            NewOffice(Office.HigherUnion, Federation, "大兴区总工会"),
            NewOffice(Office.Administrator, Federation, "系统管理员"));
    }

    private static UnitRow NewUnit(
        UnitId id, UnitKind kind, string name, UnitId? parent = null, UnitId? employer = null, UnitId? authority = null) => new()
        {
            Id = id, Kind = kind, Name = name, Place = "110000", Staff = 120, Parent = parent, Employer = employer, Authority = authority,
        };

    private static OfficeRow NewOffice(Office office, UnitId unit, string title, string holder = "") => new()
    {
        Account = AccountOf(office), Office = office, Unit = unit, Title = title, Holder = holder,
        Delegation = office == Office.Representative ? "一团" : "", IsHead = office == Office.Representative,
    };
}
