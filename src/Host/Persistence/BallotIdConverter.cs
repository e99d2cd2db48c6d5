using Domain.Congress.Ballots;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Host.Persistence;

internal sealed class BallotIdConverter() : ValueConverter<BallotId, Guid>(id => id.Value, stored => new BallotId(stored));
