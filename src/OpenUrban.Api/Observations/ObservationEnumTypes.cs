using GraphQL.Types;
using OpenUrban.Data.Observations;

namespace OpenUrban.Api.Observations;

internal sealed class ObservationStatusType : EnumerationGraphType<ObservationStatus>;

internal sealed class ConfidentialityStatusType : EnumerationGraphType<ConfidentialityStatus>;

internal sealed class RevisionChangeType : EnumerationGraphType<RevisionChange>;

internal sealed class ValueBoundType : EnumerationGraphType<ValueBound>;
