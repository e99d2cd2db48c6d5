using Domain;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Host.Persistence;

internal sealed class AccountIdConverter() : ValueConverter<AccountId, Guid>(id => id.Value, stored => new AccountId(stored));
