using System.Data;
using Domain;
using Domain.Organisations;
using Host.Persistence;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Persistence;

/// <summary>What every page asks must walk an index, however many rows there are: no table is sorted or read whole.</summary>
public sealed class QueriesOfEveryPage : IAsyncLifetime
{
    private static readonly UnitId Unit = new(Guid.NewGuid());
    private static readonly AccountId Account = new(Guid.NewGuid());
    private static readonly DateOnly Today = new(2026, 9, 1);

    private Installation installation = null!;

    public async Task InitializeAsync() => installation = await Installation.OnSqliteAsync();

    public async Task DisposeAsync() => await installation.DisposeAsync();

    [Fact]
    public Task Duties_without_a_last_day_are_not_sorted() => WalksAnIndexAsync(store => store.Duties
        .Where(d => d.Unit == Unit && d.Office == Office.UnionOfficer && d.Holder == "" && d.Owed && d.Due == null)
        .OrderBy(d => d.Case).Take(26));

    [Fact]
    public Task Duties_with_a_last_day_are_not_sorted() => WalksAnIndexAsync(store => store.Duties
        .Where(d => d.Unit == Unit && d.Office == Office.UnionOfficer && d.Holder == "" && d.Owed && d.Due >= Today)
        .OrderBy(d => d.Due).ThenBy(d => d.Case).Take(26));

    [Fact]
    public Task What_falls_due_is_found_without_reading_closed_duties() => WalksAnIndexAsync(store => store.Duties
        .Where(d => d.Owed && d.Due != null && d.Due < Today));

    [Fact]
    public Task Messages_are_not_sorted() => WalksAnIndexAsync(store => store.Inbox
        .Where(m => m.Account == Account && m.Id < 100)
        .OrderByDescending(m => m.Id).Take(50));

    [Fact]
    public Task The_count_of_unread_messages_reads_an_index_alone() => WalksAnIndexAsync(store => store.Inbox
        .Where(m => m.Account == Account && m.ReadAt == null).OrderBy(m => m.Id).Take(1000).Select(m => m.Id));

    private async Task WalksAnIndexAsync<T>(Func<Store, IQueryable<T>> query)
    {
        var plan = await installation.ReadAsync(store => PlanAsync(store, query(store)));
        plan.ShouldNotBeEmpty();
        plan.ShouldAllBe(step => !step.Contains("TEMP B-TREE") && !step.StartsWith("SCAN", StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<string>> PlanAsync<T>(Store store, IQueryable<T> query)
    {
        await using var command = query.CreateDbCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        if (command.Connection!.State != ConnectionState.Open)
        {
            await store.Database.OpenConnectionAsync();
        }

        List<string> steps = [];
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            steps.Add(reader.GetString(3));
        }

        return steps;
    }
}
