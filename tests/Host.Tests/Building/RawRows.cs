using System.Data.Common;
using System.Globalization;
using Host.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Building;

/// <summary>Rows as the database itself gives them, past the model: for searching everything that is stored.</summary>
internal static class RawRows
{
    /// <summary>Each row as one text, its values apart by bars; bytes in hexadecimal digits.</summary>
    public static async Task<List<string>> OfAsync(Store store, string query)
    {
        await store.Database.OpenConnectionAsync();
        await using var command = store.Database.GetDbConnection().CreateCommand();
        command.CommandText = query;
        await using var reader = await command.ExecuteReaderAsync();
        List<string> rows = [];
        while (await reader.ReadAsync())
        {
            rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(i => TextOf(reader, i))));
        }

        return rows;
    }

    private static string TextOf(DbDataReader reader, int column) => reader.GetValue(column) switch
    {
        byte[] bytes => Convert.ToHexString(bytes),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
